"""Samples: how each operation is called in several languages, and what comes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from triptych.languages import json
from triptych.languages.html import Html
from triptych.languages.html.highlight import highlighted
from triptych.languages.html.prose import inline
from triptych.languages.python.surface import Surface
from triptych.languages.python.surface.programs import fits, programs
from triptych.model.api import (
    Api,
    Content,
    Event,
    Format,
    Header,
    Operation,
    Response,
    Streaming,
)
from triptych.model.call_examples import CallExample
from triptych.model.examples import content_example, content_examples, example_of
from triptych.model.types import Json
from triptych.model.xml_text import is_xml
from triptych.targets.docs.curl import curl
from triptych.targets.docs.examples import Examples
from triptych.targets.docs.fetch import fetch
from triptych.targets.docs.requests import Requests
from triptych.targets.docs.tabs import Tabs, in_row
from triptych.targets.docs.wire import flat

_PROGRAMS = (("python", "Python"), ("python-async", "Python async"))
_STREAMED = frozenset({Format.EVENTS, Format.JSON_LINES})


class Call(Struct, frozen=True):
    """A call that there are samples of. ``name`` is unlike those of the operation's other calls."""

    name: str
    label: str
    description: Html


class Block(Struct, frozen=True):
    """A sample of a call (by its name): code, and the same as HTML. ``id`` is unlike any other of the page."""

    example: str
    id: str
    code: str
    html: Html


class Language(Struct, frozen=True):
    """The samples in one language: a key that is the same on all pages, what it is called, a sample per call."""

    key: str
    label: str
    syntax: str
    blocks: tuple[Block, ...]


class Answer(Struct, frozen=True, kw_only=True):
    """An example of an answer.

    Attributes:
        title: What tells it from others of the same status: its name, or its media type.
        headers: (name, example) of each.
        code: "" for one without a body, or with bytes alone; then ``nothing`` says so.
    """

    id: str
    media_type: str
    title: str
    headers: tuple[tuple[str, str], ...]
    syntax: str
    code: str
    html: Html
    nothing: str


class Status(Struct, frozen=True):
    """The examples of one status, at least one; ``several``: there is a choice."""

    id: str
    status: str
    description: Html
    answers: tuple[Answer, ...]

    @property
    def several(self) -> bool:
        return len(self.answers) > 1


class SamplesView(Struct, frozen=True):
    """The samples of an operation: its calls (at least one), in several languages, and its answers by status."""

    calls: tuple[Call, ...]
    languages: tuple[Language, ...]
    statuses: tuple[Status, ...]

    @property
    def several(self) -> bool:
        """Whether there is a choice of calls."""
        return len(self.calls) > 1

    @property
    def language_tabs(self) -> Tabs[Language]:
        """The languages as they are chosen from."""
        return in_row(self.languages, lambda language: language.label)

    @property
    def status_tabs(self) -> Tabs[Status]:
        """The answers likewise."""
        return status_tabs(self.statuses)


def status_tabs(statuses: tuple[Status, ...]) -> Tabs[Status]:
    """Statuses as they are chosen from."""
    return in_row(statuses, lambda status: status.status)


class Samples:
    """Makes the samples of one Api."""

    def __init__(
        self, api: Api, surface: Surface, examples: Examples | None = None
    ) -> None:
        """``examples``: those of a site; by default they are made for the samples alone."""
        self._made = examples or Examples(api)
        self._api = api
        self._surface = surface
        self._requests = Requests(api, surface)

    def of(self, operation: Operation) -> SamplesView:
        """The samples of an operation."""
        calls = self._made.calls(operation)
        return SamplesView(
            tuple(Call(c.name, c.label, inline(c.description)) for c in calls),
            tuple(self._languages(operation, calls)),
            tuple(self._statuses(operation.responses, operation.streaming)),
        )

    # -- requests ---------------------------------------------------------------------

    def _languages(
        self, operation: Operation, calls: tuple[CallExample, ...]
    ) -> Iterator[Language]:
        method = self._surface.methods[operation.id]
        requests = [self._requests.request(operation, call) for call in calls]
        own = [call for call in calls if fits(method, call)]
        yield _language(
            "curl",
            "cURL",
            "shell",
            [(c, curl(r)) for c, r in zip(calls, requests, strict=True)],
        )
        if own:
            made = [programs(method, self._surface, call) for call in own]
            for number, (key, label) in enumerate(_PROGRAMS):
                codes = [(c, both[number]) for c, both in zip(own, made, strict=True)]
                yield _language(key, label, "python", codes)
        yield _language(
            "javascript",
            "JavaScript",
            "javascript",
            [(c, fetch(r)) for c, r in zip(calls, requests, strict=True)],
        )
        yield from _given(operation, calls[0])

    # -- responses --------------------------------------------------------------------

    def answers(self, event: Event) -> tuple[Status, ...]:
        """Examples of what an event may be answered with, where that has a body."""
        answers = [response for response in event.answers if response.contents]
        return tuple(self._statuses(answers, None, request=True))

    def _statuses(
        self,
        responses: Iterable[Response],
        streaming: Streaming | None,
        *,
        request: bool = False,
    ) -> Iterator[Status]:
        for number, response in enumerate(responses, 1):
            id = f"answer-{number}"
            yield Status(
                id,
                response.status,
                inline(response.docs.description),
                tuple(self._answers(response, streaming, id, request)),
            )

    def _answers(
        self, response: Response, streaming: Streaming | None, id: str, request: bool
    ) -> Iterator[Answer]:
        headers = tuple(
            (header.wire_name, self._header(header)) for header in response.headers
        )
        found = list(self._examples(response, streaming, request))
        kinds = {content.media_type for content, *_ in found if content is not None}
        for number, (content, label, text, syntax) in enumerate(found, 1):
            kind = content.media_type if content is not None else ""
            yield Answer(
                id=f"{id}-{number}",
                media_type=kind,
                title=(
                    f"{label} ({kind})"
                    if label and len(kinds) > 1
                    else label or kind or "Empty"
                ),
                headers=headers,
                syntax=syntax,
                code=text,
                html=highlighted(text, syntax),
                nothing=_nothing(content),
            )

    def _header(self, header: Header) -> str:
        declarations = self._api.declarations
        return flat(
            example_of(header.type, declarations, request=False, docs=header.docs)
        )

    def _examples(
        self, response: Response, streaming: Streaming | None, request: bool
    ) -> Iterator[tuple[Content | None, str, str, str]]:
        """Content, label, text and syntax of each body that a response may have."""
        contents = list(response.contents)
        if (
            streaming is not None
            and response.is_success
            and not any(content.format in _STREAMED for content in contents)
        ):
            contents.append(streaming.content)
        if not contents:
            yield None, "", "", ""
        for content in contents:
            for label, value in self._bodies(content, request):
                text, syntax = self._written(content, value, streaming)
                yield content, label, text, syntax

    def _bodies(self, content: Content, request: bool) -> Iterator[tuple[str, Json]]:
        declarations = self._api.declarations
        given = content_examples(content, declarations, request=request)
        if content.format in _STREAMED and not any(each.raw for each, _ in given):
            # Each is one item, and together they are what a stream looks like.
            if given:
                yield "", [value for _, value in given]
                return
        for example, value in given:
            yield example.summary or example.name, value
        if not given:
            yield "", content_example(content, declarations, request=request)

    def _written(
        self, content: Content, value: Json, streaming: Streaming | None
    ) -> tuple[str, str]:
        match content.format:
            case Format.EVENTS:
                return _events(value, streaming), "events"
            case Format.JSON_LINES:
                lines = value if isinstance(value, list) else [value]
                return "\n".join(map(json.compact, lines)), "json"
            case Format.JSON:
                return json.pretty(value), "json"
            case Format.BINARY | Format.MULTIPART:
                return "", ""
            case Format.TEXT | Format.FORM:
                syntax = "xml" if is_xml(content.media_type) else ""
                return ("" if value is None else flat(value)), syntax


def _nothing(content: Content | None) -> str:
    """What is said where no body can be shown."""
    if content is None:
        return "No body"
    what = "No example" if content.format is Format.TEXT else "Bytes"
    return f"{what} ({content.media_type})"


def _language(
    key: str, label: str, syntax: str, codes: list[tuple[CallExample, str]]
) -> Language:
    blocks = (
        Block(call.name, f"{key}-{number}", code, highlighted(code, syntax))
        for number, (call, code) in enumerate(codes, 1)
    )
    return Language(key, label, syntax, tuple(blocks))


_LANGUAGES: Final = {
    "curl": "cURL",
    "python": "Python",
    "javascript": "JavaScript",
    "typescript": "TypeScript",
    "node": "Node.js",
    "node.js": "Node.js",
    "ruby": "Ruby",
    "php": "PHP",
    "java": "Java",
    "go": "Go",
    "csharp": "C#",
}


def _given(operation: Operation, call: CallExample) -> Iterator[Language]:
    """The samples that the specification brings along, a language each; they belong to the first call."""
    labels: dict[str, int] = {
        "cURL": 1,
        "Python": 1,
        "Python async": 1,
        "JavaScript": 1,
    }
    given = Counter(sample.label for sample in operation.code_samples)
    for sample in operation.code_samples:
        label = sample.label
        if given[label] > 1 and label.casefold() != sample.language.casefold():
            language = _LANGUAGES.get(sample.language.casefold(), sample.language)
            label = f"{label} · {language}"
        count = labels[label] = labels.get(label, 0) + 1
        label = label if count == 1 else f"{label} ({count})"
        syntax = sample.language
        yield _language(f"given-{_key(label)}", label, syntax, [(call, sample.source)])


def _key(label: str) -> str:
    """A label as a part of ids, unlike those of its like (C, C#, C++)."""
    label = label.lower().replace("#", "-sharp").replace("+", "-plus")
    return "".join(c if c.isascii() and c.isalnum() else "-" for c in label)


def _events(value: Json, streaming: Streaming | None) -> str:
    """Server-sent events (WHATWG HTML §9.2) as they come over the wire."""
    if isinstance(value, str):
        return value
    items = value if isinstance(value, list) else [value]
    blocks = [_event(item, streaming) for item in items]
    if streaming is not None and streaming.end is not None:
        blocks.append(_lines("data", streaming.end))
    return "\n\n".join(blocks)


def _event(item: Json, streaming: Streaming | None) -> str:
    if streaming is None or streaming.envelope is None or not isinstance(item, dict):
        return _lines("data", json.compact(item))
    parts: list[str] = []
    for name in ("id", "event", "retry", "data"):
        if name in item:
            value = item[name]
            text = value if isinstance(value, str) else json.compact(value)
            parts.append(_lines(name, text))
    return "\n".join(parts)


def _lines(field: str, text: str) -> str:
    return "\n".join(f"{field}: {line}" for line in text.split("\n"))
