"""Bodies and responses: what travels, per media type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from http import HTTPStatus
from typing import Final

from msgspec import Struct

from triptych.languages.html import Html
from triptych.model.api import (
    Body,
    Content,
    Event,
    Format,
    Operation,
    Response,
    Streaming,
)
from triptych.model.types import Nullable, Ref, Type
from triptych.targets.docs.cells import Values
from triptych.targets.docs.links import LinkView, link_views
from triptych.targets.docs.nests import Nest
from triptych.targets.docs.rows import Rows
from triptych.targets.docs.site import Site
from triptych.targets.docs.texts import Texts

_KINDS: Final = {
    Format.TEXT: "text",
    Format.BINARY: "bytes",
}
_STREAMS: Final = {
    Format.EVENTS: "A stream of server-sent events. The data of each is:",
    Format.JSON_LINES: "A stream of lines. Each is:",
}


class ContentView(Struct, frozen=True):
    """One media type of a body or response.

    Attributes:
        id: Its anchor.
        media_type: As the specification has it.
        type: In a few words, or "".
        html: The words about its type.
        stream: What is said of a stream's items, or "".
        ends: The text that ends the stream, or "".
        values: The values it may have, if they are named.
        nest: What lies within.
    """

    id: str
    media_type: str
    type: str
    html: Html
    stream: str
    ends: str
    values: Values | None
    nest: Nest | None


class BodyView(Struct, frozen=True):
    """What an operation accepts."""

    required: bool
    html: Html
    contents: tuple[ContentView, ...]


class ResponseView(Struct, frozen=True):
    """One outcome.

    Attributes:
        anchor: Its id on the page; its first content has one of its own.
        status: ``200``, ``4XX`` or ``default``.
        phrase: What the status is called, or "".
        kind: ``s2``, ``s4`` …: the class that colours it.
        html: The words about it.
        headers: Its headers.
        contents: What it may carry.
        links: What can be called with it.
        is_open: Whether it is shown without being asked for.
    """

    anchor: str
    status: str
    phrase: str
    kind: str
    html: Html
    headers: Nest | None
    contents: tuple[ContentView, ...]
    links: tuple[LinkView, ...]
    is_open: bool


class Contents:
    """Makes these views for one page."""

    def __init__(self, site: Site, texts: Texts, root: str, rows: Rows) -> None:
        self._declarations = site.api.declarations
        self._sayings = site.sayings
        self._site = site
        self._texts = texts
        self._root = root
        self._rows = rows

    def body(self, body: Body | None) -> BodyView | None:
        """The view of a request's body."""
        if body is None:
            return None
        contents = tuple(
            self._content(content, "body" if not number else f"body-{number + 1}", True)
            for number, content in enumerate(body.contents)
        )
        html = self._texts.prose(body.docs.description, self._root)
        return BodyView(body.required, html, contents)

    def responses(self, operation: Operation) -> Iterator[ResponseView]:
        """The views of all outcomes, in the order of the specification."""
        first = next((r.status for r in operation.responses if r.is_success), None)
        for response in operation.responses:
            yield self._response(operation, response, response.status == first)

    def answers(self, event: Event) -> Iterator[ResponseView]:
        """The views of what an event may be answered with; its reader sends it."""
        for response in event.answers:
            yield self._outcome(response, response.contents, True, request=True)

    def event(self, content: Content) -> ContentView:
        """The view of what an event carries; its reader receives it."""
        return self._content(content, "body", False)

    def _response(
        self, operation: Operation, response: Response, is_open: bool
    ) -> ResponseView:
        contents = list(response.contents)
        stream = operation.streaming
        if (
            stream is not None
            and response.is_success
            and is_open
            and stream.content not in contents
        ):
            contents.append(stream.content)
        return self._outcome(response, contents, is_open, stream)

    def _outcome(
        self,
        response: Response,
        contents: Sequence[Content],
        is_open: bool,
        stream: Streaming | None = None,
        *,
        request: bool = False,
    ) -> ResponseView:
        id = f"response-{response.status.lower()}"
        return ResponseView(
            f"status-{response.status.lower()}",
            response.status,
            phrase(response.status),
            f"s{response.status[:1].lower()}",
            self._texts.prose(words_of(response), self._root),
            (
                self._rows.headers(response.headers, f"{id}-header")
                if response.headers
                else None
            ),
            tuple(
                self._content(
                    content,
                    id if not number else f"{id}-{number + 1}",
                    request,
                    (
                        (stream.end or "")
                        if stream is not None and stream.content == content
                        else ""
                    ),
                )
                for number, content in enumerate(contents)
            ),
            tuple(link_views(self._site, self._texts, self._root, response.links)),
            is_open,
        )

    def _content(
        self, content: Content, id: str, request: bool, ends: str = ""
    ) -> ContentView:
        type = content.item if content.item is not None else content.type
        if content.shape is not None:
            type = content.shape
        stream = _STREAMS.get(content.format, "") if content.item is not None else ""
        words = _KINDS.get(content.format, "")
        if type is not None:
            words = self._sayings.of(type).label
        return ContentView(
            id,
            content.media_type,
            words,
            self._texts.prose(self._words(content, type), self._root),
            stream,
            ends,
            None if type is None else self._rows.values(type),
            None if type is None else self._rows.value(type, id, request=request),
        )

    def _words(self, content: Content, type: Type | None) -> str:
        """What is said of the content, or else of its type."""
        if content.docs.description:
            return content.docs.description
        if isinstance(type, Nullable):
            type = type.type
        if isinstance(type, Ref) and (found := self._declarations.get(type.id)):
            return found.docs.description
        return ""


def words_of(response: Response) -> str:
    """The words about a response, unless they only say what its status is called."""
    docs = response.docs
    words = docs.description or docs.summary
    said = words.strip().rstrip(".").casefold()
    return "" if said == phrase(response.status).casefold() else words


def phrase(status: str) -> str:
    """What a status is called (RFC 9110 §15), a range by its class."""
    ranges = {
        "1": "Informational",
        "2": "Success",
        "3": "Redirection",
        "4": "Client error",
        "5": "Server error",
    }
    if status.isdigit():
        try:
            return HTTPStatus(int(status)).phrase
        except ValueError:
            return ranges.get(status[0], "")
    return "Any other" if status == "default" else ranges.get(status[:1], "")
