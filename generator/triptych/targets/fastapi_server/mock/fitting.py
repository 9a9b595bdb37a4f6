"""Whether every value of one type is right for another: what may be copied without looking at it."""

from __future__ import annotations

from typing import Final, TypeAlias

from triptych.model.types import (
    Alias,
    Any,
    Declarations,
    Enum,
    Field,
    Kind,
    List,
    Literal,
    Map,
    Model,
    Nullable,
    Ref,
    Scalar,
    Type,
    Union,
)

Meaning: TypeAlias = Type | Model | Enum

_DEEPEST: Final = 12
# Formats that say how a number is kept, not which numbers there are in JSON.
_SIZES: Final = frozenset({"int32", "int64", "float", "double", None})


def fits(source: Type, target: Type, declarations: Declarations) -> bool:
    """Whether a value of ``source``, unless it is null, is right for ``target``.

    Sure rather than complete: False where that can't be told from the types alone.
    """
    return _fits(source, target, declarations, 0)


def _fits(
    source: Meaning, target: Meaning, declarations: Declarations, depth: int
) -> bool:
    if depth > _DEEPEST:
        return False

    def inner(one: Meaning, other: Meaning) -> bool:
        return _fits(one, other, declarations, depth + 1)

    if source == target:
        return True
    source_meaning = _opened(source, declarations)
    target_meaning = _opened(target, declarations)
    if source_meaning == target_meaning:
        return True
    match source_meaning, target_meaning:
        case _, Any():
            return True
        case Nullable(one), other:
            return depth == 0 and inner(one, other)
        case one, Nullable(other):
            return inner(one, other)
        case Union(variants), other:
            return all(inner(variant, other) for variant in variants)
        case one, Union(variants, None):
            return any(inner(one, variant) for variant in variants)
        case Scalar() as one, Scalar() as other:
            return _scalar_fits(one, other)
        case Literal() | Enum() as one, Scalar(Kind.STRING, None, None):
            return all(isinstance(value, str) for value in _values(one))
        case Literal() | Enum() as one, Literal() | Enum() as other:
            return not _open(one) and set(_typed(one)) <= set(_typed(other))
        case List(one, limits), List(other, others):
            return others in (None, limits) and inner(one, other)
        case Map(one, limits, keys), Map(other, others, wanted):
            alike = others in (None, limits) and wanted in (None, keys)
            return alike and inner(one, other)
        case _:
            return False


def shared_fields(
    source: Model, target: Model, declarations: Declarations
) -> list[str]:
    """The wire names of the fields that may be copied from one model to another."""
    fields = {field.wire_name: field for field in target.fields}
    return [
        field.wire_name
        for field in source.fields
        if (other := fields.get(field.wire_name)) is not None
        and _answered(other)
        and fits(field.type, other.type, declarations)
    ]


def _answered(field: Field) -> bool:
    return not field.write_only


def _opened(type: Meaning, declarations: Declarations) -> Meaning:
    for _ in range(_DEEPEST):
        if not isinstance(type, Ref):
            return type
        declaration = declarations.get(type.id)
        if declaration is None:
            return type
        if not isinstance(declaration, Alias):
            return declaration
        type = declaration.type
    return type


def _scalar_fits(source: Scalar, target: Scalar) -> bool:
    kinds = source.kind, target.kind
    if kinds != (target.kind, target.kind) and kinds != (Kind.INTEGER, Kind.NUMBER):
        return False
    if target.constraints not in (None, source.constraints):
        return False
    if target.format == source.format or target.format is None:
        return True
    return target.kind is not Kind.STRING and {source.format, target.format} <= _SIZES


def _values(type: Literal | Enum) -> list[object]:
    if isinstance(type, Enum):
        return [member.value for member in type.members]
    return list(type.values)


def _typed(type: Literal | Enum) -> list[tuple[str, object]]:
    return [(value.__class__.__name__, value) for value in _values(type)]


def _open(type: Literal | Enum) -> bool:
    return isinstance(type, Enum) and type.open
