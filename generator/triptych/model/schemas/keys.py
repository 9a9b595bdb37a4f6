"""Which keys an object may have: ``propertyNames`` (JSON Schema §10.3.2.4), and the patterns of a closed object."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from msgspec.structs import replace

from triptych.model.schemas.constraints import compiles, scalar_of
from triptych.model.schemas.enums import is_enum, values_of
from triptych.model.schemas.keywords import (
    Schema,
    is_structural,
    items_of,
    schema_of,
    stated_types,
)
from triptych.model.schemas.places import Part, Place
from triptych.model.schemas.registry import Registry
from triptych.model.schemas.unions import union
from triptych.model.types import Constraints, Kind, Literal, Scalar, Type, Union

_EXPRESSIBLE: Final = frozenset(
    "type format enum const x-extensible-enum minLength maxLength pattern"
    " contentEncoding contentMediaType".split()
)
_DEEPEST: Final = 20
_ANY_TEXT: Final = frozenset({"", ".", ".*", ".+", "(.*)", "(.+)", "[\\s\\S]*", ".*?"})


def keys_of(parts: Iterable[Part], registry: Registry) -> Type | None:
    """What every key of an object must be, by all of its parts: text of some kind; None: any text.

    The type names no declaration. What can't be said of a key is noted, and left out.
    """
    firm = [part for part in parts if not part.optional]
    named: list[Part] = []
    for part in firm:
        if "propertyNames" not in part.schema:
            continue
        place = part.place.under("propertyNames")
        schema = schema_of(part.schema["propertyNames"])
        if schema is not None:
            named += registry.nodes.parts(registry.nodes.atoms(schema, place))
        elif part.schema["propertyNames"] is False:
            _inexpressible(registry, place)
    found = _text(named, registry, 0) if named else None
    return found or _of_patterns(firm)


def _text(parts: list[Part], registry: Registry, depth: int) -> Type | None:
    """The kind of text for which all parts hold; None: any."""

    def unusable(pattern: str) -> None:
        registry.note(
            "pattern-unusable",
            f"The pattern {pattern[:60]!r} is no Python regular expression; it is left out.",
            parts[0].place,
        )

    for part in parts:
        kinds = stated_types(part.schema)
        if kinds is not None and "string" not in kinds:
            _inexpressible(registry, part.place)
            return None
    for part in parts:
        for keyword in ("anyOf", "oneOf"):
            if keyword in part.schema and depth < _DEEPEST:
                rest = _without(parts, part, keyword)
                return _either(part, keyword, rest, registry, depth)
        if not _EXPRESSIBLE.issuperset(filter(is_structural, part.schema)):
            _inexpressible(registry, part.place)
    schemas = [part.schema for part in parts]
    scalar = scalar_of("string", schemas, unusable)
    if any(map(is_enum, schemas)):
        values = values_of(schemas)
        texts = [m.value for m in values.members] if values else []
        listed = tuple(v for v in texts if isinstance(v, str))
        return Literal(listed) if listed and values and not values.open else None
    if scalar.kind is not Kind.STRING or scalar == Scalar(Kind.STRING):
        return None
    return scalar


def _without(parts: list[Part], one: Part, keyword: str) -> list[Part]:
    bare = {key: value for key, value in one.schema.items() if key != keyword}
    changed = [replace(part, schema=bare) if part is one else part for part in parts]
    return [part for part in changed if any(map(is_structural, part.schema))]


def _either(
    part: Part, keyword: str, rest: list[Part], registry: Registry, depth: int
) -> Type | None:
    variants: list[Type] = []
    for index, node in enumerate(items_of(part.schema[keyword])):
        schema: Schema = schema_of(node) or {}
        place = part.place.under(f"{keyword}/{index}")
        inner = registry.nodes.parts(registry.nodes.atoms(schema, place))
        found = _text([*rest, *inner], registry, depth + 1)
        if found is None:
            return None
        variants.append(found)
    return _united(variants)


def _united(variants: Iterable[Type]) -> Type:
    """One of several kinds of text; unlike elsewhere, texts that differ in their constraints stay apart."""
    distinct = dict.fromkeys(
        inner
        for variant in variants
        for inner in (variant.variants if isinstance(variant, Union) else (variant,))
    )
    literals = [each for each in distinct if isinstance(each, Literal)]
    others = [each for each in distinct if not isinstance(each, Literal)]
    found = [*([union(literals)] if literals else []), *others]
    return found[0] if len(found) == 1 else Union(tuple(found))


def _of_patterns(parts: list[Part]) -> Type | None:
    """The keys of an object that may have none but those it names and those that match a pattern."""
    for part in parts:
        patterns = schema_of(part.schema.get("patternProperties"))
        if _ends_all([p.schema for p in parts], part.schema):
            patterns = {
                pattern: None
                for other in parts
                for pattern in schema_of(other.schema.get("patternProperties")) or ()
            }
        elif not is_closed(part.schema):
            continue
        if patterns and all(map(compiles, patterns)):
            named = dict.fromkeys(
                name
                for other in parts
                for name in schema_of(other.schema.get("properties")) or ()
            )
            kinds: list[Type] = [Literal(tuple(named))] if named else []
            for pattern in patterns:
                limits = Constraints(pattern=pattern)
                kinds.append(Scalar(Kind.STRING, None, limits))
            return _united(kinds)
    return None


def is_closed(schema: Schema) -> bool:
    """Whether a schema allows no properties but those that it speaks of."""
    return extra_of(schema) is False


def named_only(schemas: list[Schema]) -> bool:
    """Whether schemas that hold together allow no properties but those that they name one by one."""
    patterns = any(schema.get("patternProperties") for schema in schemas)
    return any(
        (
            not schema.get("patternProperties")
            if schema.get("additionalProperties") is False
            else not patterns and _ends_all(schemas, schema)
        )
        for schema in schemas
    )


def _ends_all(schemas: list[Schema], schema: Schema) -> bool:
    """Whether nothing is left open that one of the schemas forbids (``unevaluatedProperties``, §11.3)."""
    return (
        "additionalProperties" not in schema
        and schema.get("unevaluatedProperties") is False
        and all(extra_of(other) in (None, False) for other in schemas)
    )


def is_any_text(pattern: str) -> bool:
    """Whether every key matches a pattern, as far as one of the usual spellings says so."""
    return pattern.removeprefix("^").removesuffix("$") in _ANY_TEXT


def extra_of(schema: Schema) -> Any:
    """What a schema says about further properties: a schema, True, False, or None for nothing."""
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        if keyword in schema:
            return schema[keyword]
    return None


def _inexpressible(registry: Registry, place: Place) -> None:
    registry.note(
        "inexpressible",
        "Not all that is demanded of keys is expressed in types; the server checks it.",
        place,
    )
