"""The headings of a text that is a page of its own: their ids, and a table of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Final

from msgspec import Struct

from triptych.languages.html import Html, escape
from triptych.languages.html.prose import prose

TOP: Final = 2
"""The level of a page's headings below its title."""
_IN_CONTENTS: Final = (2, 3)
_HEADING: Final = re.compile(r"<h([2-6])>(.*?)</h\1>", re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")
_NOT_IN_ID: Final = re.compile(r"[^\w\- ]")
_TAKEN: Final = ("main", "nav", "found")
"""Ids that every page has."""


class Heading(Struct, frozen=True):
    """A heading: its level, its words as plain text, and its id."""

    level: int
    text: str
    id: str


def headings_of(text: str, taken: Iterable[str] = ()) -> tuple[Heading, ...]:
    """The headings of Markdown, in order, with the ids that GitHub gives them; ``taken`` are ids of the page's own."""
    return tuple(_headings(text, dict.fromkeys((*_TAKEN, *taken), 0)))


def with_ids(html: Html, headings: Iterable[Heading]) -> Html:
    """What :func:`prose` made of a text, its headings with their ids, and links to themselves."""
    following = iter(headings)

    def heading(found: re.Match[str]) -> str:
        id, words = escape(next(following).id), found[2]
        if "<a" not in words:
            words = f'<a href="#{id}">{words}</a>'
        return f'<h{found[1]} id="{id}">{words}</h{found[1]}>'

    return Html(_HEADING.sub(heading, html))


def contents_of(headings: Iterable[Heading]) -> tuple[Heading, ...]:
    """The headings that a table of contents names; none for fewer than two."""
    listed = tuple(each for each in headings if each.level in _IN_CONTENTS)
    return listed if len(listed) > 1 else ()


def _headings(text: str, taken: dict[str, int]) -> Iterator[Heading]:
    # By the same function that makes the page: what is a heading for one has to be one for the other.
    for level, words in _HEADING.findall(prose(text, top=TOP)):
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
