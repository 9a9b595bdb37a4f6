"""The page of an operation."""

from __future__ import annotations

from msgspec import Struct

from triptych.languages.html import Html
from triptych.languages.html.prose import first_sentence
from triptych.model.api import Location, Operation
from triptych.model.types import Docs
from triptych.targets.docs.contents import BodyView, Contents, ResponseView
from triptych.targets.docs.navigation import Frames, badge
from triptych.targets.docs.nests import Nest
from triptych.targets.docs.rows import MOST_ROWS, Rows, Shared
from triptych.targets.docs.security import Security, security_of
from triptych.targets.docs.site import Site
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.try_it import try_data
from triptych.targets.docs.urls import link
from triptych.targets.docs.views import Link, Page
from triptych.targets.docs.words import operation_lead

PLACES = {
    Location.PATH: "Path parameters",
    Location.QUERY: "Query parameters",
    Location.QUERYSTRING: "Query string",
    Location.HEADER: "Headers",
    Location.COOKIE: "Cookies",
}

_LEAST_ANSWERED = 100


class Section(Struct, frozen=True):
    """The parameters that travel in one place."""

    id: str
    title: str
    nest: Nest


class OperationPage(Page, frozen=True, kw_only=True):
    """An operation.

    Attributes:
        id: The operation's id in the model: ``"POST /chat/completions"``.
        method: In small letters: the class of its badge.
        badge: The method as shown.
        segments: The URL's path, cut at its parameters: (text, whether it is a parameter).
        url: The path as text.
        try_data: What the form that sends requests has to know, as JSON; None: there is no such form.
        servers: The URLs that this operation alone is at.
        security: What a caller has to show, or None.
        sections: Its parameters.
        body: What it accepts, or None.
        responses: What it answers.
        callbacks: The events that it asks for.
        external: Where the specification says there is more to read, or None.
        streams: How a stream is asked for: (words, code), or None.
    """

    id: str
    method: str
    badge: str
    segments: tuple[tuple[str, bool], ...]
    url: str
    try_data: Html | None = None
    servers: tuple[str, ...]
    security: Security | None
    sections: tuple[Section, ...]
    body: BodyView | None
    responses: tuple[ResponseView, ...]
    callbacks: tuple[Link, ...]
    external: Link | None
    streams: tuple[str, str] | None


def operation_page(
    site: Site, texts: Texts, shared: Shared, frames: Frames, operation: Operation
) -> OperationPage:
    """The view of an operation's page."""
    page = site.operations[operation.id]
    frame = frames.of(page, operation.docs, operation_lead(operation))
    root: str = frame["root"]
    # The request is what its reader came for: answers get the room that it leaves, or a little.
    asked = Rows(shared, root)
    sections = tuple(_sections(operation, asked))
    body = Contents(site, texts, root, asked).body(operation.body)
    asked.open()
    answered = Rows(shared, root, max(_LEAST_ANSWERED, MOST_ROWS - asked.count))
    responses = tuple(Contents(site, texts, root, answered).responses(operation))
    answered.open()
    return OperationPage(
        **frame,
        id=operation.id,
        method=operation.method.lower(),
        badge=badge(operation.method),
        segments=tuple(segments(operation.path)),
        url=operation.path,
        try_data=try_data(
            operation, site.api, page.title, site.examples.calls(operation)
        ),
        servers=tuple(server.url for server in operation.servers),
        security=security_of(site, texts, root, operation.security),
        sections=sections,
        body=body,
        responses=responses,
        callbacks=tuple(
            Link(link(root, site.events[event.id].path), site.events[event.id].title)
            for event in site.callbacks_of(operation)
        ),
        external=further(operation.docs),
        streams=_streams(operation),
    )


def _sections(operation: Operation, rows: Rows) -> list[Section]:
    sections: list[Section] = []
    for place, title in PLACES.items():
        found = [p for p in operation.parameters if p.location is place]
        if found:
            made = rows.parameters(found, str(place))
            sections.append(Section(f"{place}-parameters", title, made))
    return sections


def _streams(operation: Operation) -> tuple[str, str] | None:
    """How the stream is asked for, in words and code."""
    stream = operation.streaming
    if stream is None or stream.flag_location is None:
        return None
    if stream.flag is None:
        return "Answers with a stream to", f"Accept: {stream.content.media_type}"
    value = "true" if stream.flag_value is True else str(stream.flag_value)
    return "Answers with a stream when", f"{stream.flag} = {value}"


def web(url: str) -> str:
    """A URL if it is one of the web, so that nothing else becomes a link."""
    return url if url.startswith(("https://", "http://")) else ""


def further(docs: Docs) -> Link | None:
    """A link to what the specification says there is more to read, with its words about it."""
    url = web(docs.external_url)
    return (
        Link(url, first_sentence(docs.external_words) or "Further reading")
        if url
        else None
    )


def segments(path: str) -> list[tuple[str, bool]]:
    """A path template, cut at its parameters."""
    parts: list[tuple[str, bool]] = []
    rest = path
    while rest:
        start = rest.find("{")
        end = rest.find("}", start)
        if start < 0 or end < 0:
            parts.append((rest, False))
            break
        if start:
            parts.append((rest[:start], False))
        parts.append((rest[start : end + 1], True))
        rest = rest[end + 1 :]
    return parts
