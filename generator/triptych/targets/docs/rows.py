"""The rows of a page: a name, its type and its meaning, with what lies within opened in place.

A page opens what it shows level by level, until it has as many rows as a page can bear. What is left
then is a link to the object's own page, which goes on from there. So every page has a bounded
size however large its types are, and nothing is more than a few steps away.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from triptych.model.api import Header, Parameter
from triptych.model.types import (
    Alias,
    List,
    Map,
    Model,
    Nullable,
    Ref,
    Tuple,
    Type,
    Union,
)
from triptych.targets.docs.cells import Cell, Cells, Property, Values
from triptych.targets.docs.site import Site
from triptych.targets.docs.urls import Anchors, link
from triptych.targets.docs.views import Link
from triptych.targets.docs.words import sentence

MOST_ROWS = 200
"""Where a page stops opening named objects; what is without a name has no other place and is always shown."""
_WRAPPERS = 8


class Nest(Struct):
    """What lies within a value.

    Attributes:
        label: What is in there: ``12 properties``, ``One of 5``.
        rows: The properties of an object.
        variants: The choices of a union.
        told_by: The property that tells the choices apart, or "".
        notes: What else holds, in words of HTML.
        more: Where it is shown instead: above on this page, or on a page of its own.
        is_above: Whether ``more`` leads to a place on this page that this one lies within.
    """

    label: str
    rows: Sequence[Row] = ()
    variants: Sequence[Variant] = ()
    told_by: str = ""
    notes: Sequence[str] = ()
    more: Link | None = None
    is_above: bool = False


class Row(Struct):
    """A parameter, header or property: its anchor, its name on the wire, what is said of it and what lies within."""

    id: str
    name: str
    cell: Cell
    nest: Nest | None


class Variant(Struct):
    """One choice of a union.

    Attributes:
        id: Its anchor.
        title: What it is called.
        told: The values of the discriminating property that mean it.
        cell: What is said of it.
        nest: What lies within, if anything.
    """

    id: str
    title: str
    told: str
    cell: Cell
    nest: Nest | None


Chain = Mapping[str, str]
"""The objects that a row lies within: their ids in the model -> their anchors on the page."""
_NOTHING: Chain = {}


class _Todo(Struct):
    nest: Nest
    type: Type
    id: str
    request: bool | None
    chain: Chain


class Rows:
    """Makes the rows of one page.

    First everything that the page shows by itself is asked for; then :meth:`open` fills in what lies within.
    """

    def __init__(
        self,
        site: Site,
        cells: Cells,
        root: str,
        anchors: Anchors,
        most: int = MOST_ROWS,
    ) -> None:
        self._site = site
        self._declarations = site.api.declarations
        self._cells = cells
        self._root = root
        self._place = anchors.place
        self._most = most
        self._count = 0
        self._todo: deque[_Todo] = deque()

    # -- what is asked for ------------------------------------------------------------

    def parameters(
        self, parameters: Iterable[Parameter], prefix: str, *, request: bool = True
    ) -> list[Row]:
        """A row for each parameter."""
        return self._named(parameters, prefix, request)

    def headers(self, headers: Iterable[Header], prefix: str) -> list[Row]:
        """A row for each header of a response."""
        return self._named(headers, prefix, False)

    def value(self, type: Type, id: str, *, request: bool | None) -> Nest | None:
        """What lies within a body, or an object's own page; None for a scalar.

        ``request`` leaves out what only responses have, or (False) what only requests have; None: all is shown.
        """
        inner = self._cells.insides.of(type)
        if inner is None:
            return None
        todo = _Todo(Nest(""), inner, id, request, _NOTHING)
        self._fill(todo, top=True)
        return todo.nest

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
    ) -> list[Row]:
        properties = [self._cells.property(each, self._root) for each in sources]
        return self._rows(properties, prefix, request, _NOTHING)

    def _rows(
        self,
        properties: Sequence[Property],
        prefix: str,
        request: bool | None,
        chain: Chain,
    ) -> list[Row]:
        """A row for each, and a place for what lies within it, to be filled when its turn comes."""
        place, todo = self._place, self._todo
        rows: list[Row] = []
        for each in properties:
            id = place(prefix, each.anchor)
            inner, nest = each.inner, None
            if inner is not None:
                nest = Nest("")
                todo.append(_Todo(nest, inner, id, request, chain))
            rows.append(Row(id, each.name, each.cell, nest))
        self._count += len(rows)
        return rows

    # -- what lies within -------------------------------------------------------------

    def _fill(self, todo: _Todo, *, top: bool = False) -> None:
        nest, type = todo.nest, todo.type
        chain = todo.chain
        if isinstance(type, Ref):
            above = chain.get(type.id)
            declaration = self._declarations[type.id]
            if above is not None:
                nest.label, nest.is_above = sentence(declaration.name, "object"), True
                nest.more = Link(f"#{above}", nest.label)
                return
            if self._count >= self._most and not top:
                page = self._site.object(type.id)
                if page is not None:
                    nest.label = sentence(declaration.name, "object")
                    nest.more = Link(link(self._root, page.path), nest.label)
                    return
            self._site.shown.add(type.id)
            chain = {**chain, type.id: todo.id}
            if isinstance(declaration, Model):
                self._fill_model(todo, declaration, chain)
                return
            if isinstance(declaration, Alias):
                type = self._union_of(declaration)
        if isinstance(type, Union):
            self._fill_union(todo, type, chain)
        elif isinstance(type, Tuple):
            self._fill_tuple(todo, type, chain)

    def _union_of(self, alias: Alias) -> Type:
        inner: Type = alias.type
        for _ in range(_WRAPPERS):
            match inner:
                case Nullable(within) | List(within) | Map(within):
                    inner = within
                case Ref(id) if isinstance(
                    declaration := self._declarations.get(id), Alias
                ):
                    inner = declaration.type
                case _:
                    break
        return inner

    def _fill_model(self, todo: _Todo, model: Model, chain: Chain) -> None:
        nest, request = todo.nest, todo.request
        properties = self._cells.properties(model, request, self._root)
        nest.rows = self._rows(properties, todo.id, request, chain)
        if model.alternatives:
            nest.notes = list(_alternatives(model))
        count = len(nest.rows)
        nest.label = "1 property" if count == 1 else f"{count} properties"

    def _fill_union(self, todo: _Todo, union: Union, chain: Chain) -> None:
        nest = todo.nest
        if union.discriminator is not None:
            nest.told_by = union.discriminator.wire_name
        choices = self._cells.choices(union, self._root)
        rows = self._rows(choices, todo.id, todo.request, chain)
        nest.variants = [
            Variant(row.id, row.name, choice.told, row.cell, row.nest)
            for row, choice in zip(rows, choices, strict=True)
        ]
        nest.label = f"One of {len(rows)}"

    def _fill_tuple(self, todo: _Todo, type: Tuple, chain: Chain) -> None:
        items = [
            self._cells.loose(f"[{number}]", str(number), item, self._root)
            for number, item in enumerate(type.items)
        ]
        todo.nest.rows = self._rows(items, todo.id, todo.request, chain)
        todo.nest.label = f"{len(type.items)} items"


def _alternatives(model: Model) -> Iterator[str]:
    """Sets of properties of which one has to be there, in words."""
    for choice in model.alternatives:
        groups = [
            " and ".join(group) if group else "none of these" for group in choice.groups
        ]
        words = "exactly one" if choice.exclusive else "at least one"
        yield f"Give {words} of: {'; '.join(groups)}."
