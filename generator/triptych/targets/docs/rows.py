"""The rows of a page: a name, its type and its meaning, with what lies within opened in place.

A page opens what it shows level by level, until it has as many rows as a page can bear. What is left
then is a link to the object's own page, which goes on from there. So every page has a bounded
size however large its types are, and nothing is more than a few steps away.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from triptych.model.api import Header, Parameter
from triptych.model.types import Ref, Type
from triptych.targets.docs.cells import Cells, Property, Values
from triptych.targets.docs.fragments import Fragments
from triptych.targets.docs.levels import Levels, distinct
from triptych.targets.docs.nests import Nest, Row, row_of
from triptych.targets.docs.site import Site
from triptych.targets.docs.urls import link
from triptych.targets.docs.views import Link
from triptych.targets.docs.words import sentence

MOST_ROWS = 200
"""Where a page, or a part of it, stops opening named objects; what is without a name is always shown."""

Chain = Mapping[str, str]
"""The objects that a row lies within: their ids in the model -> their anchors on the page."""
_NOTHING: Chain = {}


class _Todo(Struct, frozen=True):
    """What is to be opened below a row, which is the one with that number in its list."""

    rows: list[Row]
    number: int
    type: Type
    request: bool | None
    chain: Chain


class Shared:
    """What the rows of all pages are made of."""

    def __init__(self, site: Site, cells: Cells) -> None:
        self.site = site
        self.cells = cells
        self.levels = Levels(site.api.declarations, cells)
        self.fragments = Fragments(self.levels, cells.insides)


class Rows:
    """Makes the rows of one page, or of a part of it.

    First everything that it shows by itself is asked for; then :meth:`open` fills in what lies within.
    The ids of rows are paths with dots, which no other id of a page has.

    Attributes:
        count: How many there are.
    """

    def __init__(self, shared: Shared, root: str, most: int = MOST_ROWS) -> None:
        self._site = shared.site
        self._declarations = shared.site.api.declarations
        self._cells = shared.cells
        self._levels = shared.levels
        self._fragments = shared.fragments
        self._root = root
        self._most = most
        self.count = 0
        self._todo: deque[_Todo] = deque()

    # -- what is asked for ------------------------------------------------------------

    def parameters(
        self, parameters: Iterable[Parameter], prefix: str, *, request: bool = True
    ) -> Nest:
        """A row for each parameter."""
        return self._named(parameters, prefix, request)

    def headers(self, headers: Iterable[Header], prefix: str) -> Nest:
        """A row for each header of a response."""
        return self._named(headers, prefix, False)

    def value(self, type: Type, id: str, *, request: bool | None) -> Nest | None:
        """What lies within a body, or an object's own page; None for a scalar.

        ``request`` leaves out what only responses have, or (False) what only requests have; None: all is shown.
        """
        inner = self._cells.insides.of(type)
        if inner is None:
            return None
        small = self._small(inner, request)
        return small or self._level(inner, id, request, _NOTHING)

    def values(self, type: Type) -> Values | None:
        """The values of an enumeration, if they are named."""
        return self._cells.values(type, self._root)

    def open(self) -> None:
        """Fill in what lies within everything asked for so far, level by level."""
        while self._todo:
            todo = self._todo.popleft()
            row = todo.rows[todo.number]
            nest = (
                self._small(todo.type, todo.request)
                or self._elsewhere(todo.type, todo.chain)
                or self._level(todo.type, row.id, todo.request, todo.chain)
            )
            todo.rows[todo.number] = Row(row.id, row.name, row.told, row.cell, nest)

    # -- rows -------------------------------------------------------------------------

    def _named(
        self, sources: Iterable[Parameter | Header], prefix: str, request: bool
    ) -> Nest:
        parts = [self._cells.property(each, self._root) for each in sources]
        return Nest("", self._rows(distinct(parts), prefix, request, _NOTHING))

    def _rows(
        self,
        parts: Sequence[Property],
        prefix: str,
        request: bool | None,
        chain: Chain,
    ) -> list[Row]:
        """A row for each; what lies within gets its turn."""
        todo = self._todo
        rows = [row_of(part, prefix, None) for part in parts]
        for number, part in enumerate(parts):
            if part.inner is not None:
                todo.append(_Todo(rows, number, part.inner, request, chain))
        self.count += len(rows)
        return rows

    def _small(self, inner: Type, request: bool | None) -> Nest | None:
        """What lies within, if it is small and there is room for it."""
        small = self._fragments.of(inner, request, self._root)
        if small is None or self.count + small.count > self._most:
            return None
        self.count += small.count
        self._site.shown |= small.shown
        return small.nest

    # -- what lies within -------------------------------------------------------------

    def _elsewhere(self, inner: Type, chain: Chain) -> Nest | None:
        """The way to where it is shown: above, or, if the page is full, on a page of its own."""
        if not isinstance(inner, Ref):
            return None
        above = chain.get(inner.id)
        if above is not None:
            name = self._name(inner)
            return Nest(name, more=Link(f"#{above}", name), is_above=True)
        page = self._site.object(inner.id) if self.count >= self._most else None
        if page is not None:
            name = self._name(inner)
            return Nest(name, more=Link(link(self._root, page.path), name))
        return None

    def _name(self, ref: Ref) -> str:
        return sentence(self._declarations[ref.id].name, "object")

    def _level(self, inner: Type, id: str, request: bool | None, chain: Chain) -> Nest:
        """One level of what lies within what has that id."""
        if isinstance(inner, Ref):
            self._site.shown.add(inner.id)
            chain = {**chain, inner.id: id}
        level = self._levels.of(inner, request, self._root)
        rows = self._rows(level.parts, id, request, chain)
        return Nest(level.label, rows, level.choices, level.told_by, level.notes)
