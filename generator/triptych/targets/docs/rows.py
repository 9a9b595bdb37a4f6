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
from triptych.targets.docs.nests import Nest, Row
from triptych.targets.docs.site import Site
from triptych.targets.docs.urls import link
from triptych.targets.docs.views import Link
from triptych.targets.docs.words import sentence

MOST_ROWS = 200
"""Where a page stops opening named objects; what is without a name has no other place and is always shown."""

Chain = Mapping[str, str]
"""The objects that a row lies within: their ids in the model -> their anchors on the page."""
_NOTHING: Chain = {}


class _Todo(Struct, frozen=True):
    nest: Nest
    type: Type
    id: str
    request: bool | None
    chain: Chain


class Shared:
    """What the rows of all pages are made of."""

    def __init__(self, site: Site, cells: Cells) -> None:
        self.site = site
        self.cells = cells
        self.levels = Levels(site.api.declarations, cells)
        self.fragments = Fragments(self.levels)


class Rows:
    """Makes the rows of one page.

    First everything that the page shows by itself is asked for; then :meth:`open` fills in what lies within.
    The ids of rows are paths with dots, which no other id of a page has.
    """

    def __init__(self, shared: Shared, root: str, most: int = MOST_ROWS) -> None:
        self._site = shared.site
        self._declarations = shared.site.api.declarations
        self._cells = shared.cells
        self._levels = shared.levels
        self._fragments = shared.fragments
        self._root = root
        self._most = most
        self._count = 0
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
        if small is not None:
            return small
        nest = Nest("")
        self._fill(_Todo(nest, inner, id, request, _NOTHING), top=True)
        return nest

    def values(self, type: Type) -> Values | None:
        """The values of an enumeration, if they are named."""
        return self._cells.values(type, self._root)

    def open(self) -> None:
        """Fill in what lies within everything asked for so far, level by level."""
        while self._todo:
            self._fill(self._todo.popleft())

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
        """A row for each; what lies within is there if it is small, else it has a place to be filled in its turn."""
        todo = self._todo
        rows: list[Row] = []
        self._count += len(parts)
        for part in parts:
            id = f"{prefix}.{part.anchor}"
            inner, nest = part.inner, None
            if inner is not None:
                nest = self._small(inner, request)
                if nest is None:
                    nest = Nest("")
                    todo.append(_Todo(nest, inner, id, request, chain))
            rows.append(Row(id, part.name, part.told, part.cell, nest))
        return rows

    def _small(self, inner: Type, request: bool | None) -> Nest | None:
        """What lies within, if it is small and there is room for it."""
        small = self._fragments.of(inner, request, self._root)
        if small is None or self._count + small.count > self._most:
            return None
        self._count += small.count
        self._site.shown |= small.shown
        return small.nest

    # -- what lies within -------------------------------------------------------------

    def _fill(self, todo: _Todo, *, top: bool = False) -> None:
        nest, inner, chain = todo.nest, todo.type, todo.chain
        if isinstance(inner, Ref):
            above = chain.get(inner.id)
            if above is not None:
                nest.label, nest.is_above = self._name(inner), True
                nest.more = Link(f"#{above}", nest.label)
                return
            if self._count >= self._most and not top:
                page = self._site.object(inner.id)
                if page is not None:
                    nest.label = self._name(inner)
                    nest.more = Link(link(self._root, page.path), nest.label)
                    return
            self._site.shown.add(inner.id)
            chain = {**chain, inner.id: todo.id}
        level = self._levels.of(inner, todo.request, self._root)
        nest.label, nest.choices = level.label, level.choices
        nest.told_by, nest.notes = level.told_by, level.notes
        nest.rows = self._rows(level.parts, todo.id, todo.request, chain)

    def _name(self, ref: Ref) -> str:
        return sentence(self._declarations[ref.id].name, "object")
