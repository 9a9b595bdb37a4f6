"""The first page, the overview of each group, and the user's own pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from triptych.languages.html import Html, escape
from triptych.languages.html.prose import first_sentence, opening
from triptych.model.api import Api, Contact, Server
from triptych.model.types import Docs
from triptych.targets.docs.guides import Guides
from triptych.targets.docs.headings import Heading
from triptych.targets.docs.navigation import Frames, entry, file
from triptych.targets.docs.operations import further, web
from triptych.targets.docs.security import Scheme, schemes_of
from triptych.targets.docs.site import Guide, Site
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.views import Entry, Link, Page

_SLASH: Final = re.compile(r"(?<=.)/")
"""Where a path may break: behind a slash within it."""

_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*", re.ASCII)
"""Addresses that need no quoting in a ``mailto:`` (RFC 6068 §2)."""


class Variable(Struct, frozen=True):
    """A placeholder of a server's URL."""

    name: str
    default: str
    values: tuple[str, ...]
    html: Html


class ServerView(Struct, frozen=True):
    """A base URL."""

    url: str
    html: Html
    variables: tuple[Variable, ...]


class Card(Struct, frozen=True):
    """A group on the first page: what it is and what it has."""

    path: str
    title: str
    words: str
    count: str


class Item(Struct, frozen=True):
    """A page in the list of its group."""

    entry: Entry
    detail: Html
    words: str


class IndexPage(Page, frozen=True, kw_only=True):
    """The first page: what the API is, where it is, how to authenticate.

    Attributes:
        version: Of the API.
        servers: Where it is.
        schemes: How to authenticate.
        guides: The user's own pages.
        cards: The groups.
        facts: Links to contact, terms and further reading.
        license: What it is called, and where it can be read, or None.
        contents: The headings of the API's description, for a table of contents.
    """

    version: str
    servers: tuple[ServerView, ...]
    schemes: tuple[Scheme, ...]
    guides: tuple[Entry, ...]
    cards: tuple[Card, ...]
    facts: tuple[Link, ...]
    license: Link | None
    contents: tuple[Heading, ...]


class GroupPage(Page, frozen=True, kw_only=True):
    """What a group has: its operations, objects and events."""

    items: tuple[Item, ...]
    external: Link | None


class GuidePage(Page, frozen=True, kw_only=True):
    """A page of the user's own, with the headings for its table of contents."""

    html: Html
    contents: tuple[Heading, ...]


def index_page(site: Site, texts: Texts, guides: Guides, frames: Frames) -> IndexPage:
    """The view of ``index.html``."""
    api = site.api
    frame = frames.of(site.index, Docs(), api.docs.description)
    frame["title"] = site.title
    frame["lead"] = guides.html(guides.overview)
    more = first_sentence(api.docs.external_words)
    facts = (
        (web(api.docs.external_url), more or "Further documentation"),
        *_contact(api.contact),
        (web(api.terms_url), "Terms of service"),
    )
    return IndexPage(
        **frame,
        version=" ".join(api.version.split()),
        servers=tuple(_server(server, texts) for server in api.servers),
        schemes=tuple(schemes_of(site, texts)),
        guides=tuple(entry(guide.page) for guide in site.guides),
        cards=tuple(_cards(site)),
        facts=tuple(Link(url, text) for url, text in facts if url),
        license=_license(api),
        contents=guides.contents(guides.overview),
    )


def group_page(site: Site, frames: Frames, number: int) -> GroupPage:
    """The view of a group's overview."""
    group, page = site.groups[number], site.group_pages[number]
    return GroupPage(
        **frames.of(page, group.docs, group.docs.description),
        items=tuple(_items(site, number)),
        external=further(group.docs),
    )


def guide_page(frames: Frames, guides: Guides, guide: Guide) -> GuidePage:
    """The view of a guide or of the changelog."""
    frame = frames.of(guide.page, Docs(), "")
    frame["description"] = opening(guide.body)
    return GuidePage(**frame, html=guides.html(guide), contents=guides.contents(guide))


def _contact(contact: Contact) -> Iterator[tuple[str, str]]:
    """Where those who answer for the API are met: on the web by their name, by mail at their address."""
    name, url = " ".join(contact.name.split()), web(contact.url)
    yield url, f"Contact: {name}" if name else "Contact"
    if _MAIL.fullmatch(contact.email):
        words = contact.email if url or not name else f"{name}, {contact.email}"
        yield f"mailto:{contact.email}", words if url else f"Contact: {words}"


def _license(api: Api) -> Link | None:
    """The licence; without a name for it, its address is one."""
    url = web(api.license_url)
    name = " ".join(api.license.split()) or url
    return Link(url, name) if name else None


def _server(server: Server, texts: Texts) -> ServerView:
    words = server.docs.description or server.name
    return ServerView(
        server.url,
        texts.inline(words, ""),
        tuple(
            Variable(
                variable.wire_name,
                variable.default,
                variable.values,
                texts.inline(variable.docs.description, ""),
            )
            for variable in server.variables
        ),
    )


def _cards(site: Site) -> Iterator[Card]:
    for group, page in zip(site.groups, site.group_pages, strict=True):
        counts = (
            (len(group.operations), "operation"),
            (len(group.events), "event"),
        )
        yield Card(
            file(page),
            page.title,
            first_sentence(group.docs.description),
            ", ".join(f"{n} {word}{'' if n == 1 else 's'}" for n, word in counts if n),
        )


def _items(site: Site, number: int) -> Iterator[Item]:
    group = site.groups[number]
    for operation in group.operations:
        words = first_sentence(operation.docs.description)
        path = Html(_SLASH.sub("/<wbr>", escape(operation.path)))
        yield Item(entry(site.operations[operation.id]), path, words)
    for id in group.objects:
        words = first_sentence(site.api.declarations[id].docs.description)
        yield Item(entry(site.objects[id]), Html(""), words)
    for event in group.events:
        words = first_sentence(event.docs.description)
        name = "" if event.callback_of else event.id
        yield Item(entry(site.events[event.id]), escape(name), words)
