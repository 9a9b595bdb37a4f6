"""The index that the search loads: pages with their words, and the names on them with their anchors.

It is a script that assigns data, since a page opened from a file can't fetch anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any, Final

from msgspec import Struct

from triptych.languages.html import Html
from triptych.languages.html.script import script_json
from triptych.targets.docs.contents import ContentView
from triptych.targets.docs.events import EventPage
from triptych.targets.docs.nests import HERE, Nest
from triptych.targets.docs.objects import ObjectPage
from triptych.targets.docs.operations import OperationPage
from triptych.targets.docs.overview import GuidePage
from triptych.targets.docs.views import Page

_TEXT: Final = 300
_GUIDE_TEXT: Final = 6_000
_DEEP: Final = 2
"""So many levels of a body are searched; what lies deeper is found on the pages of its objects."""

_SPACE: Final = re.compile(r"\s")
_TAG = re.compile(r"<[^>]*>")


class _Names(Struct, frozen=True):
    """Names that stand together: below which words, how their ids begin, and the names as the index has them."""

    label: str
    start: str
    names: str


def search_index(pages: Iterable[Page]) -> bytes:
    """The text of ``assets/search.js`` (what it holds is said in ``assets/ranking.js``)."""
    names = _Found()
    data = {"pages": [_entry(page, names.of(page)) for page in pages]}
    return f"window.Triptych.parts.search={script_json(data)};\n".encode()


def _entry(page: Page, names: Iterable[_Names]) -> list[Any]:
    """A page, without the empty values at its end."""
    found: list[Any] = [
        page.file,
        page.title,
        page.method.upper() if isinstance(page, OperationPage) else "",
        page.crumbs[-1].text if len(page.crumbs) > 1 else "",
        _path(page),
        (
            _text(page.html, _GUIDE_TEXT)
            if isinstance(page, GuidePage)
            else _text(page.lead, _TEXT)
        ),
        [[each.label, each.start, each.names] for each in names],
    ]
    while not found[-1]:
        found.pop()
    return found


def _path(page: Page) -> str:
    if isinstance(page, OperationPage):
        return page.url
    return page.name if isinstance(page, EventPage) else ""


def _text(html: Html, longest: int) -> str:
    """The words of HTML, cut at a space."""
    text = " ".join(unescape(_TAG.sub(" ", html)).split())
    return text if len(text) <= longest else text[:longest].rpartition(" ")[0]


class _Found:
    """Finds the names on pages. Those of what several pages show are put together once."""

    def __init__(self) -> None:
        # By identity, and kept with what was found.
        self._grouped: dict[int, tuple[Nest, list[tuple[str, str]]]] = {}

    def of(self, page: Page) -> Iterator[_Names]:
        """The names on a page, those that stand together in one."""
        if isinstance(page, OperationPage):
            for section in page.sections:
                yield from self._of_rows(
                    section.nest, section.title.removesuffix(" parameters")
                )
            for content in page.body.contents if page.body else ():
                yield from self._of_content(content, "Body", _DEEP)
            for response in page.responses:
                if response.is_open and response.headers is not None:
                    yield from self._of_rows(response.headers, "Response header")
                for content in response.contents:
                    yield from self._of_content(
                        content, f"Response {response.status}", 1
                    )
        elif isinstance(page, ObjectPage):
            levels = _DEEP if page.nest and page.nest.choices else 1
            yield from self._of_nest(page.nest, "of", page.heading, levels)
        elif isinstance(page, EventPage):
            if page.headers is not None:
                yield from self._of_rows(page.headers, "Header")
            if page.content is not None:
                yield from self._of_content(page.content, "Event", 1)

    def _of_content(
        self, content: ContentView, label: str, levels: int
    ) -> Iterator[_Names]:
        yield from self._of_nest(content.nest, content.id, label, levels)

    def _of_nest(
        self, nest: Nest | None, here: str, label: str, levels: int
    ) -> Iterator[_Names]:
        """The names within a value, which is at the row with the id ``here``: its own level first."""
        if nest is None or not levels:
            return
        if not nest.choices:
            yield from self._of_rows(nest, label, here)
            if levels == 1:
                return
        for row in nest.rows:
            within = row.nest
            if within is None:
                continue
            id = row.id.replace(HERE, here)
            if not nest.choices:
                yield from self._of_nest(
                    within, id, f"{label} › {row.name}", levels - 1
                )
            else:
                # A choice is no level of its own: its properties are those of the value.
                left = levels - 1 if within.choices else levels
                yield from self._of_nest(within, id, label, left)

    def _of_rows(self, nest: Nest, label: str, here: str = "") -> Iterator[_Names]:
        found = self._grouped.get(id(nest))
        if found is None:
            found = self._grouped[id(nest)] = nest, _grouped(nest)
        for start, names in found[1]:
            if nest.here:
                start, names = start.replace(HERE, here), names.replace(HERE, here)
            yield _Names(label, start, names)


def _grouped(nest: Nest) -> list[tuple[str, str]]:
    """Names by the start of their ids; a name whose id says it otherwise stands with its id."""
    found: dict[str, list[str]] = {}
    for id, name, *_ in nest.rows:
        if name.isidentifier():
            shown, plain = name, True
        else:
            shown = _SPACE.sub("\N{NO-BREAK SPACE}", name)
            plain = shown == name and "|" not in name
        if plain and id.endswith(name):
            found.setdefault(id.removesuffix(name), []).append(name)
        else:
            found.setdefault("", []).append(f"{shown}|{id}")
    return [(start, " ".join(names)) for start, names in found.items()]
