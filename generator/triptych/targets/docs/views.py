"""What the templates are given: plain data, the same for every kind of page.

Texts are plain and escaped by the template; what is :class:`Html` is HTML already.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from triptych.languages.html import Html


class Link(Struct, frozen=True):
    """A link, relative to the page it is on."""

    href: str
    text: str


class Entry(Struct, frozen=True):
    """A line of the navigation.

    Attributes:
        path: The page's path from the root of the site, with its ending, fit for a URL.
        text: Its title.
        badge: ``GET``, ``POST``, ``DEL`` … or "" for what is no operation.
        method: ``get``, ``post`` …: the class of the badge.
        deprecated: Whether it is marked so.
    """

    path: str
    text: str
    badge: str = ""
    method: str = ""
    deprecated: bool = False


class NavGroup(Struct, frozen=True):
    """A group of the navigation. ``entries`` is the same object on every page."""

    title: str
    path: str
    entries: tuple[Entry, ...]


class NavSection(Struct, frozen=True):
    """Groups under a common title; "" for none."""

    title: str
    groups: tuple[NavGroup, ...]


class NavSplit(Struct, frozen=True):
    """The groups around the one that a page is in; ``open`` is None for a page in no group."""

    before: tuple[NavSection, ...]
    open: NavGroup | None
    after: tuple[NavSection, ...]


class Nav(Struct, frozen=True):
    """The navigation of the site.

    Attributes:
        pages: What stands above all groups: the overview and the guides.
        sections: The groups.
        last: What stands below: all objects, the changelog.
        whole: Every group shows its entries on every page; else only the one that the page is in does,
            and the others lead to their overview.
        splits: The groups once more, by the path of the group that is open (or "").
    """

    pages: tuple[Entry, ...]
    sections: tuple[NavSection, ...]
    last: tuple[Entry, ...]
    whole: bool
    splits: Mapping[str, NavSplit]


class SiteView(Struct, frozen=True, kw_only=True):
    """What is the same on every page.

    Attributes:
        title: The name of the site.
        version: Of the API.
        theme: ``light`` or ``dark``; "" for the reader's own.
        logo, logo_dark, favicon: Paths from the root, or "".
        style: CSS custom properties, or "".
        links: For the page's head; their addresses are absolute.
        footer: The user's line at the foot.
        feedback: Where answers go, or "".
        nav: The navigation.
    """

    title: str
    version: str
    theme: str
    logo: str
    logo_dark: str
    favicon: str
    style: Html
    links: tuple[Link, ...]
    footer: Html
    feedback: str
    nav: Nav


class Page(Struct, frozen=True, kw_only=True):
    """What every page has.

    Attributes:
        path: From the root of the site, without its ending, as plain text.
        file: The same with its ending and fit for a URL: what the navigation's entries are compared with.
        root: From the page to the root: ``../../`` or "".
        kind: ``operation``, ``object``, ``event``, ``group``, ``guide`` or ``index``.
        title: The heading.
        description: A sentence for search engines, plain.
        lead: What is said below the heading.
        group: The path of the group that is open in the navigation, or "".
        crumbs: The way to the page; the last one is not a link.
        previous, next: The neighbours.
        deprecated: Whether it should be used no more, and ``deprecation`` why.
    """

    path: str
    file: str
    root: str
    kind: str
    title: str
    description: str = ""
    lead: Html = Html("")
    group: str = ""
    crumbs: tuple[Link, ...] = ()
    previous: Link | None = None
    next: Link | None = None
    deprecated: bool = False
    deprecation: Html = Html("")
