"""Types in a few words, and what limits their values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from triptych.model.api import Location, Parameter
from triptych.model.types import (
    Alias,
    Any,
    Constraints,
    Declaration,
    Default,
    Enum,
    Kind,
    List,
    Literal,
    Map,
    Member,
    Model,
    Nullable,
    Number,
    Ref,
    Scalar,
    Tuple,
    Type,
    Union,
)

Declarations = Mapping[str, Declaration]
Fact = tuple[str, str]
"""Words, and the code that they speak of (or "")."""

_MOST_NAMED: Final = 3
_DEEPEST: Final = 6
_LONGEST_DEFAULT: Final = 120
_MOST_KEYS: Final = 12


def label(type: Type, declarations: Declarations, depth: int = 0) -> str:
    """A type as it is shown beside a name: ``string``, ``object[]``, ``string | null``."""
    if depth > _DEEPEST:
        return "value"
    match type:
        case Scalar(kind, format):
            word = "file" if kind is Kind.BINARY else str(kind)
            return f"{word}<{format}>" if format and kind is not Kind.BINARY else word
        case Literal(values):
            kind = _kind(values[0])
            return kind if len(values) == 1 else f"enum<{kind}>"
        case List(item):
            inner = label(item, declarations, depth + 1)
            return f"({inner})[]" if "|" in inner or " " in inner else f"{inner}[]"
        case Tuple():
            return "array"
        case Map(value):
            return f"map<{label(value, declarations, depth + 1)}>"
        case Nullable(inner):
            return f"{label(inner, declarations, depth + 1)} | null"
        case Union(variants):
            found = dict.fromkeys(label(v, declarations, depth + 1) for v in variants)
            return (
                " | ".join(found)
                if len(found) <= _MOST_NAMED
                else f"one of {len(variants)}"
            )
        case Ref(id):
            declaration = declarations.get(id)
            if isinstance(declaration, Alias):
                return label(declaration.type, declarations, depth + 1)
            if isinstance(declaration, Enum):
                kind = _kind(declaration.members[0].value)
                alone = len(declaration.members) == 1 and not declaration.open
                return kind if alone else f"enum<{kind}>"
            return "object"
        case Any():
            return "any"


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    return "number" if isinstance(value, float) else "string"


def named(type: Type, declarations: Declarations) -> str | None:
    """The id of the declaration that a value or its items are of: an object or a union."""
    for _ in range(_DEEPEST):
        match type:
            case Nullable(inner) | List(inner) | Map(inner):
                type = inner
            case Ref(id):
                declaration = declarations.get(id)
                if isinstance(declaration, Alias) and not isinstance(
                    declaration.type, Union
                ):
                    type = declaration.type
                    continue
                return None if isinstance(declaration, Enum) else id
            case _:
                return None
    return None


def values_of(
    type: Type, declarations: Declarations
) -> tuple[tuple[Member, ...], bool]:
    """The values that are named, and whether there may be others. One value alone is a constant."""
    for _ in range(_DEEPEST):
        match type:
            case Nullable(inner) | List(inner) | Map(inner):
                type = inner
            case Literal(values):
                return tuple(Member(value) for value in values), False
            case Ref(id):
                declaration = declarations.get(id)
                if isinstance(declaration, Enum):
                    return declaration.members, declaration.open
                if not isinstance(declaration, Alias):
                    return (), False
                type = declaration.type
            case Union(variants):
                return _values_of_variants(variants, declarations)
            case _:
                return (), False
    return (), False


def _values_of_variants(
    variants: tuple[Type, ...], declarations: Declarations
) -> tuple[tuple[Member, ...], bool]:
    found: list[Member] = []
    others = False
    for variant in variants:
        if isinstance(variant, (Union, List, Map, Tuple)):
            return (), False
        values, is_open = values_of(variant, declarations)
        found += values
        others = others or is_open or not values
    return tuple(found), others


def facts(
    type: Type, declarations: Declarations, each: str = "", depth: int = 0
) -> Iterator[Fact]:
    """What limits the values of a type, in words."""
    if depth > _DEEPEST:
        return
    match type:
        case Scalar(_, _, constraints):
            if constraints is not None:
                yield from _scalar_facts(constraints, each)
        case List(item, constraints):
            if constraints is not None:
                yield from _count(
                    constraints.min_items, constraints.max_items, "item", each
                )
                if constraints.unique_items:
                    yield f"{each}items all different", ""
            yield from facts(item, declarations, "each ", depth + 1)
        case Map(value, constraints, keys):
            if constraints is not None:
                yield from _count(
                    constraints.min_properties, constraints.max_properties, "key", each
                )
            yield from _key_facts(keys, "each key ")
            yield from facts(value, declarations, "each ", depth + 1)
        case Nullable(inner):
            yield from facts(inner, declarations, each, depth + 1)
        case Ref(id):
            declaration = declarations.get(id)
            if isinstance(declaration, Alias):
                yield from facts(declaration.type, declarations, each, depth + 1)
            elif isinstance(declaration, Model):
                limits = declaration.constraints
                if limits is not None:
                    yield from _count(
                        limits.min_properties, limits.max_properties, "property", each
                    )
                yield from _key_facts(declaration.keys, "each key ")
        case Union(variants):
            for variant in variants:
                if not isinstance(variant, Ref):
                    yield from facts(variant, declarations, each, depth + 1)
        case _:
            return


def _key_facts(type: Type | None, each: str) -> Iterator[Fact]:
    """What limits the keys of an object."""
    match type:
        case Scalar(_, format, constraints):
            if format is not None:
                yield f"{each}a", format
            if constraints is not None:
                yield from _scalar_facts(constraints, each)
        case Literal(values):
            shown = ", ".join(map(str, values[:_MOST_KEYS]))
            more = len(values) - _MOST_KEYS
            yield f"{each}one of", f"{shown}, …" if more > 0 else shown
        case Union(variants):
            for index, variant in enumerate(variants):
                yield from _key_facts(variant, f"or {each}" if index else each)
        case _:
            return


def _scalar_facts(limits: Constraints, each: str) -> Iterator[Fact]:
    yield from _range(limits, each)
    yield from _count(limits.min_length, limits.max_length, "character", each)
    if limits.multiple_of is not None:
        yield f"{each}a multiple of", _number(limits.multiple_of)
    if limits.pattern is not None:
        for pattern in (limits.pattern, *limits.also):
            yield f"{each}matches", pattern


def _range(limits: Constraints, each: str) -> Iterator[Fact]:
    least, above = limits.minimum, limits.exclusive_minimum
    most, below = limits.maximum, limits.exclusive_maximum
    low = high = words = number = ""
    if least is not None:
        words, number = "at least", _number(least)
        low = f"{number} ≤"
    if above is not None:
        words, number = "greater than", _number(above)
        low = f"{number} <"
    if most is not None:
        words, number = "at most", _number(most)
        high = f"≤ {number}"
    if below is not None:
        words, number = "less than", _number(below)
        high = f"< {number}"
    if low and high:
        yield f"{each}range", f"{low} x {high}"
    elif words:
        yield f"{each}{words}", number


def _count(least: int | None, most: int | None, word: str, each: str) -> Iterator[Fact]:
    def many(count: int) -> str:
        plural = f"{word}s" if word != "property" else "properties"
        return f"{count:,} {word if count == 1 else plural}"

    if least is not None and least == most:
        yield f"{each}exactly {many(least)}", ""
    elif least and most is not None:
        yield f"{each}{least:,} to {many(most)}", ""
    elif most is not None:
        yield f"{each}at most {many(most)}", ""
    elif least:
        yield f"{each}at least {many(least)}", ""


def _number(value: Number) -> str:
    return repr(value)


def default_text(default: Default | None) -> str:
    """A default as JSON; "" for none, for null, and for one too long to be read in passing."""
    if default is None or default.text == "null":
        return ""
    return default.text if len(default.text) <= _LONGEST_DEFAULT else ""


def travel_facts(parameter: Parameter, declarations: Declarations) -> Iterator[Fact]:
    """How a list or object is written as a parameter (OpenAPI 3.1 §4.8.12.4), where that isn't plain."""
    if parameter.content_type is not None:
        yield "written as", parameter.content_type
        return
    shape = _shape(parameter.type, declarations)
    name = parameter.wire_name
    if shape == "list":
        if parameter.location is Location.QUERY and parameter.explode:
            yield "may be repeated:", f"{name}=a&{name}=b"
        else:
            between = {"spaceDelimited": "%20", "pipeDelimited": "|"}
            yield "written as", f"a{between.get(parameter.style, ',')}b"
    elif shape == "object" and parameter.style == "deepObject":
        yield "written as", f"{name}[key]=value"


def _shape(type: Type, declarations: Declarations) -> str:
    for _ in range(_DEEPEST):
        match type:
            case Nullable(inner):
                type = inner
            case List() | Tuple():
                return "list"
            case Map():
                return "object"
            case Ref(id):
                declaration = declarations.get(id)
                if isinstance(declaration, Alias):
                    type = declaration.type
                else:
                    return "object" if isinstance(declaration, Model) else ""
            case _:
                return ""
    return ""
