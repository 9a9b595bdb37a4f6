"""What lies within a value and is small: made once, and put wherever the value is shown.

Most of what pages show in full is the same small objects over and over. The ids in a fragment begin with
:data:`HERE`, which stands for the id of the row that it is put below.
"""

from __future__ import annotations

from msgspec import Struct

from triptych.model.types import Ref, Type
from triptych.targets.docs.insides import Insides, key_of
from triptych.targets.docs.levels import Levels
from triptych.targets.docs.nests import HERE, Nest, Row, row_of

_MOST_ROWS = 40
"""So large a fragment may be. What is larger, or holds itself, each page opens as far as it can bear."""


class Fragment(Struct, frozen=True):
    """Something opened to its end.

    Attributes:
        nest: What is shown.
        count: How many rows it has.
        shown: The ids of the declarations whose parts it shows.
    """

    nest: Nest
    count: int
    shown: frozenset[str]


class _TooDeep(Exception):
    pass


class Fragments:
    """Makes them, each once for each depth of page."""

    def __init__(self, levels: Levels, insides: Insides) -> None:
        self._levels = levels
        self._insides = insides
        self._made: dict[tuple[str | int, bool | None, str], Fragment | None] = {}
        self._open: set[str | int] = set()

    def of(self, inner: Type, request: bool | None, root: str) -> Fragment | None:
        """What :meth:`Insides.of` found, opened; None: it is too large, or recursive."""
        request = self._insides.direction(inner, request)
        key = key_of(inner), request, root
        try:
            return self._made[key]
        except KeyError:
            pass
        try:
            return self._make(inner, request, root)
        except _TooDeep:
            # The rows on the way are more than a fragment has, whatever else there is.
            self._open.clear()
            self._made[key] = None
            return None

    def _make(self, inner: Type, request: bool | None, root: str) -> Fragment | None:
        name = key_of(inner)
        request = self._insides.direction(inner, request)
        key = name, request, root
        if key in self._made:
            return self._made[key]
        if name in self._open:
            return None
        if len(self._open) >= _MOST_ROWS:
            raise _TooDeep
        self._open.add(name)
        made = self._made[key] = self._fragment(inner, request, root)
        self._open.discard(name)
        return made

    def _fragment(
        self, inner: Type, request: bool | None, root: str
    ) -> Fragment | None:
        level = self._levels.of(inner, request, root)
        count = len(level.parts)
        if count > _MOST_ROWS:
            return None
        shown = frozenset((inner.id,) if isinstance(inner, Ref) else ())
        rows: list[Row] = []
        for part in level.parts:
            nest = None
            if part.inner is not None:
                within = self._make(part.inner, request, root)
                if within is None or (count := count + within.count) > _MOST_ROWS:
                    return None
                nest = within.nest
                shown |= within.shown
            rows.append(row_of(part, HERE, nest))
        nest = Nest(
            level.label, rows, level.choices, level.told_by, level.notes, here=HERE
        )
        return Fragment(nest, count, shown)
