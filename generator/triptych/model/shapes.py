"""Looking into types: the fields of what a type means, and what stands at the end of a path."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triptych.model.types import (
    Alias,
    Declarations,
    Enum,
    Field,
    Kind,
    List,
    Literal,
    Model,
    Nullable,
    Ref,
    Scalar,
    Type,
    Union,
)

_DEPTH = 50


def meaning(
    type_: Type | None, declarations: Declarations
) -> Type | Model | Enum | None:
    """What a type is behind aliases and "or null": a model, an enum, or a type that is no Ref."""
    for _ in range(_DEPTH):
        if isinstance(type_, Nullable):
            type_ = type_.type
        elif isinstance(type_, Ref):
            declaration = declarations.get(type_.id)
            if not isinstance(declaration, Alias):
                return declaration
            type_ = declaration.type
        else:
            return type_
    return None


def variants(
    type_: Type | None, declarations: Declarations, depth: int = 0
) -> Iterator[Type | Model | Enum]:
    """The meanings of a type, unions opened."""
    found = meaning(type_, declarations)
    if isinstance(found, Union):
        if depth < _DEPTH:
            for variant in found.variants:
                yield from variants(variant, declarations, depth + 1)
    elif found is not None:
        yield found


def fields_of(type_: Type | None, declarations: Declarations) -> dict[str, Field]:
    """The fields of a model by wire name; of a union, those of all its models."""
    found: dict[str, Field] = {}
    for variant in variants(type_, declarations):
        if isinstance(variant, Model):
            for field in variant.fields:
                found.setdefault(field.wire_name, field)
    return found


def at_path(
    type_: Type | None, path: Sequence[str], declarations: Declarations
) -> Type | None:
    """The type at the end of a path of wire names, or None when there is no such place."""
    for name in path:
        field = fields_of(type_, declarations).get(name)
        if field is None:
            return None
        type_ = field.type
    return type_


def item_of(type_: Type | None, declarations: Declarations) -> Type | None:
    """The type of an array's items, or None when the type is no array."""
    found = meaning(type_, declarations)
    return found.item if isinstance(found, List) else None


def kinds_of(type_: Type | None, declarations: Declarations) -> frozenset[Kind]:
    """The kinds of scalars that a type may be; literals count as their kind."""
    found: set[Kind] = set()
    for variant in variants(type_, declarations):
        if isinstance(variant, Scalar):
            found.add(variant.kind)
        elif isinstance(variant, Literal):
            found.update(_kind(value) for value in variant.values)
        elif isinstance(variant, Enum):
            found.update(_kind(member.value) for member in variant.members)
    return frozenset(found)


def holds_only_files(type_: Type | None, declarations: Declarations) -> bool:
    """Whether every value of a type is the content of a file, or a list of such."""
    found = [
        meaning(variant.item, declarations) if isinstance(variant, List) else variant
        for variant in variants(type_, declarations)
    ]
    return bool(found) and all(
        isinstance(each, Scalar) and each.kind is Kind.BINARY for each in found
    )


def literals_of(type_: Type | None, declarations: Declarations) -> tuple[str, ...]:
    """The strings among the given values of a type, in order."""
    found: list[str] = []
    for variant in variants(type_, declarations):
        if isinstance(variant, Literal):
            found += [value for value in variant.values if isinstance(value, str)]
        elif isinstance(variant, Enum):
            found += [m.value for m in variant.members if isinstance(m.value, str)]
    return tuple(found)


def _kind(value: str | float | bool) -> Kind:
    if isinstance(value, bool):
        return Kind.BOOLEAN
    if isinstance(value, str):
        return Kind.STRING
    return Kind.INTEGER if isinstance(value, int) else Kind.NUMBER
