"""The pages of events: webhooks and callbacks."""

from __future__ import annotations

from triptych.languages.html import Html
from triptych.languages.html.highlight import highlighted
from triptych.model.api import Event
from triptych.targets.docs.contents import Contents, ContentView, ResponseView
from triptych.targets.docs.navigation import Frames, badge
from triptych.targets.docs.nests import Nest
from triptych.targets.docs.rows import Rows, Shared
from triptych.targets.docs.samples import Samples, Status, status_tabs
from triptych.targets.docs.site import Site
from triptych.targets.docs.tabs import Tabs
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.urls import link
from triptych.targets.docs.views import Link, Page


class EventPage(Page, frozen=True, kw_only=True):
    """An event.

    Attributes:
        method: Of the delivery, in small letters; ``badge``: as shown.
        name: The webhook's name in the specification, or the callback's address.
        cause: The operation that asks for it, or None.
        signed: How deliveries are signed, or "".
        headers: Its headers.
        content: What it carries, or None.
        answers: What is to be answered.
        example: A payload as highlighted JSON, or "".
        statuses: Examples of answers, by status.
    """

    method: str
    badge: str
    name: str
    cause: Link | None
    signed: str
    headers: Nest | None
    content: ContentView | None
    answers: tuple[ResponseView, ...]
    example: Html
    statuses: tuple[Status, ...]

    @property
    def is_single(self) -> bool:
        """Whether there is nothing to be shown beside the text."""
        return not self.example and not self.statuses

    @property
    def status_tabs(self) -> Tabs[Status]:
        """Those examples as they are chosen from."""
        return status_tabs(self.statuses)


def event_page(
    site: Site,
    texts: Texts,
    shared: Shared,
    frames: Frames,
    event: Event,
    samples: Samples,
) -> EventPage:
    """The view of an event's page."""
    page = site.events[event.id]
    frame = frames.of(page, event.docs, event.docs.description)
    root: str = frame["root"]
    rows = Rows(shared, root)
    contents = Contents(site, texts, root, rows)
    cause = site.operations.get(event.callback_of or "")
    view = EventPage(
        **frame,
        method=event.method.lower(),
        badge=badge(event.method),
        name=event_address(event),
        cause=None if cause is None else Link(link(root, cause.path), cause.title),
        signed=event.signature or "",
        headers=(
            rows.parameters(event.headers, "header", request=False)
            if event.headers
            else None
        ),
        content=None if event.content is None else contents.event(event.content),
        answers=tuple(contents.answers(event)),
        example=highlighted(site.examples.event(event), "json"),
        statuses=samples.answers(event),
    )
    rows.open()
    return view


def event_address(event: Event) -> str:
    """The webhook's name in the specification, or where a callback goes: ``{$request.body#/url}``."""
    if event.callback_of is None:
        return event.id
    return event.id.removeprefix(f"{event.callback_of} ").partition(" ")[2] or event.id
