"""What of a schema its type does not say."""

from __future__ import annotations

from typing import Any, Final

from msgspec import Struct

from triptych.document.regexes import engine_form
from triptych.model.rules.overlap import ALL, Overlaps
from triptych.model.rules.whole import Whole
from triptych.model.schemas.keys import is_closed
from triptych.model.schemas.keywords import (
    Schema,
    escape,
    is_null,
    items_of,
    json_type,
    literals,
    schema_of,
    token,
)
from triptych.model.schemas.nodes import Nodes, only_requires

# What no type says, with what goes with it.
_ALONE: Final = {
    "not": ("not",),
    "if": ("if", "then", "else"),
    "contains": ("contains", "minContains", "maxContains"),
    "dependentRequired": ("dependentRequired",),
    "dependentSchemas": ("dependentSchemas",),
    "dependencies": ("dependencies",),
    "prefixItems": ("prefixItems", "items", "minItems", "maxItems", "uniqueItems"),
}
# What of a key a type can say.
_OF_KEYS: Final = frozenset(
    "type format enum const minLength maxLength pattern description title".split()
)
_SHARED: Final = frozenset({"anyOf", "oneOf", "if", "dependentSchemas", "not"})
_LIMITS: Final = (
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength"
    " pattern"
).split()
# Nothing is said, or nothing that types leave out, without any of these somewhere.
_TELLING: Final = frozenset(
    {*_ALONE, "patternProperties", "propertyNames", "anyOf", "oneOf"}
    | {"unevaluatedItems", "unevaluatedProperties"}
)
# Nor anything within.
_INTERESTING: Final = _TELLING | frozenset(
    {"$ref", "allOf", "properties", "items", "additionalProperties", "enum", "const"}
)


class Rest(Struct, frozen=True):
    """What is left of one schema.

    Attributes:
        own: What its type leaves out; None: nothing.
        inside: The schemas within it, which may have something left.
        target: The pointer of the schema that it refers to, or None.
    """

    own: dict[str, Any] | bool | None
    inside: tuple[Inside, ...] = ()
    target: str | None = None


class Inside(Struct, frozen=True):
    """A schema within another.

    Attributes:
        way: What leads to it from the outer schema, as the end of a pointer.
        keyword: The keyword it stands under.
        node: The schema.
        name: The property that it is for, of ``properties``.
        only_if: The values that it speaks of, where not all: it is one of several variants.
    """

    way: str
    keyword: str
    node: Any
    name: str = ""
    only_if: dict[str, Any] | None = None


_NOTHING: Final = Rest(None)
_FALSE: Final = Rest(False)


class Rests:
    """Finds what is left."""

    def __init__(self, nodes: Nodes, overlaps: Overlaps, whole: Whole) -> None:
        self._nodes = nodes
        self._overlaps = overlaps
        self._whole = whole

    def of(self, node: Any, pointer: str) -> Rest:
        """What is left of the schema, that within it aside."""
        schema = schema_of(node)
        if schema is None:
            return _FALSE if node is False else _NOTHING
        if _INTERESTING.isdisjoint(schema):
            return _NOTHING
        own: dict[str, Any] = {}
        if not _TELLING.isdisjoint(schema):
            self._alone(schema, own)
            self._properties(schema, own)
            self._unevaluated(schema, own)
        if _has_structures(schema):
            own["enum"] = literals(schema)
        inside = [
            Inside(f"/{key}", key, schema[key])
            for key in ("items", "additionalProperties")
            if schema_of(schema.get(key)) is not None
            and key not in own
            and "prefixItems" not in schema
        ]
        if "unevaluatedProperties" not in own:
            for name, inner in (schema_of(schema.get("properties")) or {}).items():
                way = f"/properties/{escape(name)}"
                inside.append(Inside(way, "properties", inner, name))
        for index, member in enumerate(items_of(schema.get("allOf"))):
            inside.append(Inside(f"/allOf/{index}", "allOf", member))
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema and keyword not in own:
                self._choice(schema, keyword, pointer, own, inside)
        ref = schema.get("$ref")
        target = self._nodes.target(ref)[1] if isinstance(ref, str) else None
        return Rest(own or None, tuple(inside), target)

    def _alone(self, schema: Schema, own: dict[str, Any]) -> None:
        wanted = [
            key
            for keyword, keys in _ALONE.items()
            if keyword in schema
            for key in keys
            if key in schema
        ]
        if wanted:
            prepared = self._whole.of({key: schema[key] for key in wanted}, typed=False)
            if isinstance(prepared, dict):
                own |= prepared
        if self._is_hard_key(schema.get("propertyNames")):
            own["propertyNames"] = self._whole.of(schema["propertyNames"], typed=False)

    def _is_hard_key(self, node: Any) -> bool:
        schema = schema_of(node)
        if schema is None:
            return node is False
        return not _OF_KEYS.issuperset(schema)

    def _properties(self, schema: Schema, own: dict[str, Any]) -> None:
        """``patternProperties``, with the other words for properties by which those are found that none is for."""
        patterns = schema_of(schema.get("patternProperties"))
        if not patterns:
            return
        own["patternProperties"] = {
            engine_form(key): self._whole.of(inner) for key, inner in patterns.items()
        }
        own["properties"] = dict.fromkeys(
            schema_of(schema.get("properties")) or (), True
        )
        extra = schema.get("additionalProperties")
        if schema_of(extra) is not None or (
            is_closed(schema) and "additionalProperties" in schema
        ):
            own["additionalProperties"] = self._whole.of(extra)

    def _unevaluated(self, schema: Schema, own: dict[str, Any]) -> None:
        """What is said of items and properties that nothing else speaks of, where types only come near it."""
        parts = self._overlaps.parts(schema)
        hard = any(not _SHARED.isdisjoint(part) for part in parts)
        items = "unevaluatedItems" in schema
        if items or ("unevaluatedProperties" in schema and hard):
            prepared = self._whole.of(schema)
            if isinstance(prepared, dict):
                own |= prepared

    def _choice(
        self,
        schema: Schema,
        keyword: str,
        pointer: str,
        own: dict[str, Any],
        inside: list[Inside],
    ) -> None:
        variants = items_of(schema[keyword])
        if pointer in self._nodes.children and self._are_children(pointer, variants):
            return
        if variants and all(map(only_requires, variants)):
            # Of models, types tell which properties there must be.
            if not schema.get("properties") and all(map(_requires, variants)):
                own |= self._whole.choice(schema, keyword)
            return
        one = keyword == "oneOf" and any(self._whole.overlapping(schema))
        if one or self._is_blurred(variants):
            own |= self._whole.choice(schema, keyword, merged=len(schema) > 1)
            return
        conditions = self._conditions(schema, variants)
        for index, variant in enumerate(variants):
            if variant is not False:
                way, condition = f"/{keyword}/{index}", conditions[index]
                inside.append(Inside(way, keyword, variant, only_if=condition))

    def _are_children(self, pointer: str, variants: list[Any]) -> bool:
        children = self._nodes.children[pointer]
        return any(
            self._nodes.target(inner["$ref"])[1] in children
            for variant in variants
            if (inner := schema_of(variant)) and isinstance(inner.get("$ref"), str)
        )

    def _is_blurred(self, variants: list[Any]) -> bool:
        """Whether a union of types is wider than the variants: of scalars of one type it keeps no limits."""
        if len(variants) < 2:
            return variants == [False]
        found: dict[tuple[str, object], list[object]] = {}
        for variant in variants:
            parts = self._overlaps.parts(variant)
            if variant is False or not parts:
                continue
            kinds = self._overlaps.kinds(variant)
            if kinds == ALL or any(literals(part) is not None for part in parts):
                continue
            limits = {
                key: part[key] for part in parts for key in _LIMITS if key in part
            }
            format = next((p["format"] for p in parts if "format" in p), None)
            for kind in kinds & {"string", "number", "integer"}:
                if kind == "integer" and "number" in kinds:
                    continue
                found.setdefault((kind, format), []).append(limits)
        return any(
            any(limits != each[0] for limits in each[1:]) for each in found.values()
        ) or (bool(variants) and all(variant is False for variant in variants))

    # -- which variant is meant ---------------------------------------------------

    def _conditions(
        self, schema: Schema, variants: list[Any]
    ) -> list[dict[str, Any] | None]:
        """What tells each of the variants from the others; None: nothing does."""
        found = self._by_property(schema, variants)
        if found is not None:
            return found
        kinds = [self._overlaps.kinds(variant) for variant in variants]
        return [
            (
                {"type": sorted(own)}
                if all(
                    own.isdisjoint(other)
                    for place, other in enumerate(kinds)
                    if place != index
                )
                else None
            )
            for index, own in enumerate(kinds)
        ]

    def _by_property(
        self, schema: Schema, variants: list[Any]
    ) -> list[dict[str, Any] | None] | None:
        objects = [v for v in variants if not is_null(v)]
        if any("object" not in self._overlaps.kinds(v) for v in objects) or not objects:
            return None
        told = schema_of(schema.get("discriminator")) or {}
        names = [told["propertyName"]] if "propertyName" in told else []
        names += sorted(self._overlaps.required(objects[0]) - {*names})
        for name in names:
            values = [self._values(told, name, variant) for variant in objects]
            if not all(values):
                continue
            tokens = [token(v) for each in values for v in each or ()]
            if len(set(tokens)) == len(tokens):
                conditions = [_having(name, each or []) for each in values]
                rest = iter(conditions)
                return [None if is_null(v) else next(rest) for v in variants]
        return None

    def _values(self, told: Schema, name: str, variant: Any) -> list[Any] | None:
        """The values of a property that mean a variant."""
        mine = told.get("propertyName") == name
        ref = (schema_of(variant) or {}).get("$ref")
        mapping = schema_of(told.get("mapping")) if mine else None
        if mapping and isinstance(ref, str):
            target = self._nodes.target(ref)[1]
            key = self._nodes.names.get(target)
            found = [
                value for value, other in mapping.items() if other in (ref, target, key)
            ]
            if found:
                return found
        node = self._overlaps.properties(variant).get(name)
        values = self._nodes.literal_values(node)
        if values or not mine or not isinstance(ref, str):
            return values
        key = self._nodes.names.get(self._nodes.target(ref)[1])
        return [key] if key else None


def _having(name: str, values: list[Any]) -> dict[str, Any]:
    return {"properties": {name: {"enum": values}}, "required": [name]}


def _requires(node: Any) -> bool:
    return bool((schema_of(node) or {}).get("required"))


def _has_structures(schema: Schema) -> bool:
    """Whether some of the listed values are arrays or objects."""
    if "enum" not in schema and "const" not in schema:
        return False
    return any(json_type(v) in ("array", "object") for v in literals(schema) or ())
