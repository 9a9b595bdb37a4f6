"""Pages that the user brings along: guides, the files beside them, and the changelog."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from html import unescape
from posixpath import dirname, join, normpath
from typing import Final, Protocol
from urllib.parse import quote, unquote

from msgspec import Struct

from triptych.languages.html import Html, escape
from triptych.languages.html.prose import parsed, prose
from triptych.languages.markdown import block, relinked
from triptych.targets.docs.site import FOLDER, Guide, Site
from triptych.targets.docs.urls import link, root_of

_TOP: Final = 2
"""The level of a page's headings below its title."""
_IN_CONTENTS: Final = (2, 3)
_HEADING: Final = re.compile(r"<h([2-6])>(.*?)</h\1>", re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")
_NOT_IN_ID: Final = re.compile(r"[^\w\- ]")
_TAKEN: Final = ("main", "nav", "found")
"""Ids that every page has."""


class Heading(Struct, frozen=True):
    """A heading of a guide: its level, its words as plain text, and its id."""

    level: int
    text: str
    id: str


class Meant(Protocol):
    """What a relative link of the specification's own words means: a target from a page with that root, or None."""

    def __call__(self, url: str, root: str, ending: str) -> str | None: ...


class Guides:
    """Makes HTML and Markdown of guides; what their links lead to is known among all of them."""

    def __init__(self, site: Site, meant: Meant) -> None:
        self._site = site
        self._meant = meant

    def html(self, guide: Guide) -> Html:
        """The text below the title; its headings have ids as GitHub gives them."""
        made = prose(
            guide.body, resolve=lambda url: self._target(url, guide, ".html"), top=_TOP
        )
        headings = iter(self._headings[guide.page.path])

        def with_id(found: re.Match[str]) -> str:
            id, words = escape(next(headings).id), found[2]
            if "<a" not in words:
                words = f'<a href="#{id}">{words}</a>'
            return f'<h{found[1]} id="{id}">{words}</h{found[1]}>'

        return Html(_HEADING.sub(with_id, made))

    def markdown(self, guide: Guide) -> str:
        """The same as Markdown, for the twin of the page."""
        text = block(guide.body, below=1)
        return relinked(text, lambda url: self._target(url, guide, ".md"))

    def contents(self, guide: Guide) -> tuple[Heading, ...]:
        """The headings that a table of contents names; none for fewer than two."""
        headings = self._headings[guide.page.path]
        listed = tuple(h for h in headings if h.level in _IN_CONTENTS)
        return listed if len(listed) > 1 else ()

    @cached_property
    def _headings(self) -> dict[str, tuple[Heading, ...]]:
        """Path of a page -> its headings, in order."""
        return {
            guide.page.path: tuple(_headings_of(guide.body))
            for guide in self._site.written()
        }

    @cached_property
    def _by_file(self) -> dict[str, Guide]:
        return {guide.file: guide for guide in self._site.guides}

    def _target(self, url: str, guide: Guide, ending: str) -> str | None:
        """What a relative link of a guide leads to: another guide, a file beside them, a page of the reference."""
        root = root_of(guide.page.path)
        path, _, fragment = unquote(url).partition("#")
        if not path and fragment in self._ids(guide):
            return f"#{quote(fragment)}"
        if guide.file:
            path = normpath(join(dirname(guide.file), path.partition("?")[0]))
            if other := self._by_file.get(path):
                anchor = fragment if fragment in self._ids(other) else ""
                return link(root, other.page.path, anchor, ending=ending)
            if path in self._site.guide_files:
                return f"{root}{FOLDER}/{quote(path)}"
        return self._meant(url, root, ending)

    def _ids(self, guide: Guide) -> set[str]:
        return {heading.id for heading in self._headings[guide.page.path]}


def _headings_of(text: str) -> Iterator[Heading]:
    taken: dict[str, int] = dict.fromkeys(_TAKEN, 0)
    for level, words in _HEADING.findall(parsed(text, top=_TOP)):
        told = " ".join(unescape(_TAG.sub("", words)).split())
        yield Heading(int(level), told, _settled(_id(told), taken))


def _id(words: str) -> str:
    """The id of a heading: its words in lower case, without punctuation, with hyphens for spaces."""
    return _NOT_IN_ID.sub("", words.lower()).replace(" ", "-") or "section"


def _settled(id: str, taken: dict[str, int]) -> str:
    """An id that no other heading has: a number tells those of the same words apart."""
    found = id
    while found in taken:
        taken[id] += 1
        found = f"{id}-{taken[id]}"
    taken[found] = 0
    return found
