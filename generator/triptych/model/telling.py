"""Which fields tell most of an object, for an example that shows a few of those that may be left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum as PlainEnum
from typing import Final

from triptych.model.types import (
    Alias,
    Any,
    Declaration,
    Enum,
    Field,
    Kind,
    List,
    Literal,
    Map,
    Nullable,
    Ref,
    Scalar,
    Tuple,
    Type,
    Union,
)

_DEEPEST: Final = 8

_TELLING: Final = frozenset(
    "name title id text message content description email url status amount currency value key query prompt input"
    " model type code date label question summary subject body role username quantity price country instructions"
    " file".split()
)
"""Names by which people know what a thing is."""
_ENDINGS: Final = frozenset(
    "name title text message content description email url status amount type".split()
)
"""Those of them that tell as much behind another word (a display name, but not the id of something else)."""
_DULL: Final = frozenset(
    "metadata meta extra extras additional custom extensions annotations properties context options config"
    " configuration settings etag version revision".split()
)
"""Names of what is beside the point."""
_OF_ANSWERS: Final = frozenset("expand include fields select".split())
"""Names of what only says how to answer."""


_SILENT: Final = frozenset(("null", "true", "false", "[]", "{}", '""'))
"""Defaults that tell nothing."""


class Look(PlainEnum):
    """What a value is, as far as an example of it goes."""

    CHOICE = 2  # one of a few values
    PLAIN = 1  # a text, a number
    FLAG = 0.5
    LISTED = 0  # a list of such
    OPEN = -1  # an object, or what holds objects: as large as it likes
    LOOSE = -2  # free keys, any value


def most_telling(
    fields: Iterable[Field], declarations: Mapping[str, Declaration]
) -> list[Field]:
    """The fields, those first that tell most; of equal ones that which stands first.

    What has an example comes first, then what is called as things are known by; objects and what is free come
    late. Deprecated fields are left out, unless there are no others.
    """
    fields = list(fields)
    current = [field for field in fields if not field.docs.deprecated]
    ranked = [(_worth(field, declarations), field) for field in current or fields]
    return [field for _, field in sorted(ranked, key=lambda each: -each[0])]


def is_open(field: Field, declarations: Mapping[str, Declaration]) -> bool:
    """Whether an example of a field may be large, since nothing gives one: it holds objects."""
    if field.docs.examples:
        return False
    return look_of(field.type, declarations) in (Look.OPEN, Look.LOOSE)


def look_of(type: Type, declarations: Mapping[str, Declaration]) -> Look:
    """What a value of a type is; of several variants, what the one is that examples show."""
    for _ in range(_DEEPEST):
        match type:
            case Nullable(inner):
                type = inner
            case Ref(id) if isinstance(found := declarations.get(id), Alias):
                type = found.type
            case Ref(id):
                choice = isinstance(declarations.get(id), Enum)
                return Look.CHOICE if choice else Look.OPEN
            case Literal(values):
                # An empty text alone stands for none.
                return Look.CHOICE if any(v != "" for v in values) else Look.LOOSE
            case Scalar(kind):
                return Look.FLAG if kind is Kind.BOOLEAN else Look.PLAIN
            case List(inner) if look_of(inner, declarations).value > 0:
                return Look.LISTED
            case List() | Tuple():
                return Look.OPEN
            case Union(variants):
                looks = [look_of(variant, declarations) for variant in variants]
                return Look.CHOICE if Look.CHOICE in looks else looks[0]
            case Map() | Any():
                return Look.LOOSE
    return Look.OPEN


def _worth(field: Field, declarations: Mapping[str, Declaration]) -> float:
    worth = float(look_of(field.type, declarations).value)
    if field.docs.examples:
        worth += 3
    elif field.default is not None and field.default.text not in _SILENT:
        worth += 1
    words = field.name.key
    if len(words) == 1 and words[0] in _TELLING:
        worth += 2
    elif words and words[-1] in _ENDINGS:
        worth += 1
    if not _DULL.isdisjoint(words):
        worth -= 2
    if not _OF_ANSWERS.isdisjoint(words):
        worth -= 5
    return worth
