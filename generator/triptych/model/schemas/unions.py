"""Unions of types, in the one form the model allows: flat, distinct, null outside."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from triptych.model.schemas.keywords import distinct
from triptych.model.types import (
    Any,
    Discriminator,
    Kind,
    Literal,
    Nullable,
    Scalar,
    Type,
    Union,
)

ANY: Final = Any()
NULL: Final = Scalar(Kind.NULL)


def nullable(type: Type) -> Type:
    """The type, or null; types that allow null already are handed back as they are."""
    if isinstance(type, (Nullable, Any)) or type == NULL:
        return type
    return Nullable(type)


def without_null(type: Type) -> Type:
    return type.type if isinstance(type, Nullable) else type


def union(types: Iterable[Type], discriminator: Discriminator | None = None) -> Type:
    """One of the types. Nested unions are flattened, repeats and null taken out, one variant stands alone.

    Literals join into one. Scalars that differ in nothing but constraints become one without any.
    A variant that allows anything makes the whole allow anything.
    """
    variants: dict[object, Type] = {}
    null = False
    stack = list(types)[::-1]
    while stack:
        variant = stack.pop()
        if isinstance(variant, Nullable):
            null = True
            variant = variant.type
        if isinstance(variant, Union):
            stack.extend(reversed(variant.variants))
        elif isinstance(variant, Any):
            return ANY
        elif variant == NULL:
            null = True
        else:
            _add(variants, variant)
    found = tuple(variants.values())
    if not found:
        return NULL
    result: Type = found[0] if len(found) == 1 else Union(found, discriminator)
    return Nullable(result) if null else result


def _add(variants: dict[object, Type], variant: Type) -> None:
    match variant:
        case Literal():
            before = variants.get(Literal)
            if isinstance(before, Literal):
                variant = Literal(tuple(distinct(before.values + variant.values)))
            variants[Literal] = variant
        case Scalar():
            key = (variant.kind, variant.format)
            before = variants.get(key)
            if before is not None and before != variant:
                variant = Scalar(variant.kind, variant.format)
            variants[key] = variant
        case _:
            variants.setdefault(variant, variant)
