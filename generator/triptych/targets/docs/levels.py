"""One level of what lies within a value: the parts of an object, a union or a tuple, the same wherever it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from triptych.model.types import (
    Alias,
    Declaration,
    List,
    Map,
    Model,
    Nullable,
    Ref,
    Tuple,
    Type,
    Union,
)
from triptych.targets.docs.cells import Cells, Property
from triptych.targets.docs.insides import key_of

_WRAPPERS = 8


class Level(Struct, frozen=True):
    """The parts of a value.

    Attributes:
        label: What they are: ``12 properties``, ``One of 5``.
        parts: In order; their anchors are distinct.
        choices: Whether they are the choices of a union.
        told_by: The property that tells the choices apart, or "".
        notes: What else holds, in words.
    """

    label: str
    parts: Sequence[Property]
    choices: bool = False
    told_by: str = ""
    notes: Sequence[str] = ()


class Levels:
    """Finds them, each once for each depth of page."""

    def __init__(self, declarations: Mapping[str, Declaration], cells: Cells) -> None:
        self._declarations = declarations
        self._cells = cells
        # By a declaration's id or the identity of a type without a name, which the model keeps.
        self._found: dict[tuple[str | int, bool | None, str], Level] = {}

    def of(self, inner: Type, request: bool | None, root: str) -> Level:
        """The level of what :meth:`Insides.of` found, without the properties that don't travel this way."""
        request = self._cells.insides.direction(inner, request)
        key = key_of(inner), request, root
        level = self._found.get(key)
        if level is None:
            level = self._found[key] = self._find(inner, request, root)
        return level

    def _find(self, inner: Type, request: bool | None, root: str) -> Level:
        if isinstance(inner, Ref):
            declaration = self._declarations[inner.id]
            if isinstance(declaration, Model):
                parts = distinct(self._cells.properties(declaration, request, root))
                count = len(parts)
                label = "1 property" if count == 1 else f"{count} properties"
                return Level(label, parts, notes=tuple(_alternatives(declaration)))
            if isinstance(declaration, Alias):
                inner = self._union_of(declaration)
        if isinstance(inner, Union):
            parts = distinct(self._cells.choices(inner, root))
            by = inner.discriminator
            told_by = by.wire_name if by is not None else ""
            return Level(f"One of {len(parts)}", parts, True, told_by)
        if isinstance(inner, Tuple):
            items = [
                self._cells.loose(f"[{number}]", str(number), item, root)
                for number, item in enumerate(inner.items)
            ]
            return Level(f"{len(items)} items", items)
        return Level("", ())

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


def distinct(parts: Sequence[Property]) -> Sequence[Property]:
    """The same parts; where names differ only in what an anchor can't hold, anchors get numbers."""
    anchors = {part.anchor for part in parts}
    return parts if len(anchors) == len(parts) else list(_numbered(parts))


def _numbered(parts: Iterable[Property]) -> Iterator[Property]:
    used: Counter[str] = Counter()
    for part in parts:
        used[part.anchor] += 1
        number = used[part.anchor]
        yield part if number == 1 else replace(part, anchor=f"{part.anchor}-{number}")


def _alternatives(model: Model) -> Iterator[str]:
    """Sets of properties of which one has to be there, in words."""
    for choice in model.alternatives:
        groups = [
            " and ".join(group) if group else "none of these" for group in choice.groups
        ]
        words = "exactly one" if choice.exclusive else "at least one"
        yield f"Give {words} of: {'; '.join(groups)}."
