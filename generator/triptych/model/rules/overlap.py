"""Whether two schemas have values in common, as far as that shows without trying values."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final

from triptych.model.schemas.keywords import (
    Schema,
    inferred_types,
    is_structural,
    items_of,
    json_type,
    literals,
    schema_of,
    stated_types,
    token,
)
from triptych.model.schemas.nodes import Nodes
from triptych.model.schemas.places import Place, Trail

ALL: Final = frozenset(
    {"object", "array", "string", "integer", "number", "boolean", "null"}
)
_LISTS: Final = frozenset({"array"})
_OBJECTS: Final = frozenset({"object"})
_DEEPEST: Final = 6
_NOWHERE: Final = Place("", Trail(None, ""), None)
# What an outer schema may say of its values that an inner one has to say in the same words.
_LIMITS: Final = (
    "minLength maxLength pattern format minimum maximum exclusiveMinimum exclusiveMaximum"
    " multipleOf minItems maxItems uniqueItems minProperties maxProperties contentEncoding"
).split()
# What makes it too hard to tell what an outer schema demands.
_HARD: Final = frozenset(
    "not if dependentRequired dependentSchemas contains prefixItems propertyNames"
    " patternProperties unevaluatedProperties unevaluatedItems".split()
)


class Relation(Enum):
    """What two variants of a ``oneOf`` are to each other."""

    APART = "apart"  # no value fits both
    WITHIN = (
        "within"  # what fits one fits the other as well, as far as anybody means it
    )
    OVERLAPPING = "overlapping"  # some values fit both


class Overlaps:
    """Compares schemas of one document."""

    def __init__(self, nodes: Nodes) -> None:
        self._nodes = nodes
        # By id() of the nodes, which have to live on for that.
        self._kept: list[Schema] = []
        self._parts: dict[int, list[Schema]] = {}
        self._properties: dict[int, dict[str, Any]] = {}
        self._kinds: dict[int, frozenset[str]] = {}
        self._relations: dict[tuple[int, int], Relation] = {}

    def relation(self, one: Any, other: Any) -> Relation:
        """What two variants are to each other. Texts of two formats are apart: that is what was meant."""
        key = id(one), id(other)
        known = self._relations.get(key)
        if known is None:
            known = self._relations[key] = self._relation(one, other)
        return known

    def _relation(self, one: Any, other: Any) -> Relation:
        formats = {self._format(one), self._format(other)}
        if (len(formats) == 2 and "" not in formats) or self.are_apart(one, other):
            return Relation.APART
        if self.includes(one, other) or self.includes(other, one):
            return Relation.WITHIN
        both = self.kinds(one) & self.kinds(other)
        if both == _LISTS and self._may_share_objects(one, other):
            return Relation.WITHIN
        return Relation.OVERLAPPING

    def _may_share_objects(self, one: Any, other: Any) -> bool:
        """Whether two lists may hold the same objects, of which it can't be told which kind is meant."""
        items = self._sub(one, "items"), self._sub(other, "items")
        return any(
            "object" in self.kinds(mine) & self.kinds(yours)
            and not self.are_apart(mine, yours)
            for mine in items[0]
            for yours in items[1]
        )

    def are_alike(self, one: Any, other: Any) -> bool:
        """Whether there may be objects that fit two schemas, each of which knows all their properties."""
        needed = self.required(one) | self.required(other)
        return needed <= self.properties(one).keys() & self.properties(other).keys()

    def parts(self, node: Any) -> list[Schema]:
        """The schemas that a schema is made of, references and ``allOf`` followed; none: any value."""
        known = self._parts.get(id(node))
        if known is not None:
            return known
        schema = schema_of(node)
        if schema is None:
            return []
        found = self._nodes.parts(self._nodes.atoms(schema, _NOWHERE))
        known = [part.schema for part in found if not part.optional]
        self._parts[id(schema)] = known
        self._kept.append(schema)
        return known

    def kinds(self, node: Any, depth: int = 0) -> frozenset[str]:
        """The JSON types that values may have; of a schema without ``type``, those that its keywords are for."""
        if node is False:
            return frozenset()
        known = self._kinds.get(id(node))
        if known is None:
            known = self._kinds_of(node, depth)
            if depth == 0 and schema_of(node) is not None:
                self._kinds[id(node)] = known
        return known

    def _kinds_of(self, node: Any, depth: int) -> frozenset[str]:
        found = ALL
        for schema in self.parts(node):
            kinds = self._own_kinds(schema, depth)
            found &= kinds | {"integer"} if "number" in kinds else kinds
        return found

    def _own_kinds(self, schema: Schema, depth: int) -> frozenset[str]:
        values = literals(schema)
        if values is not None:
            return frozenset(map(json_type, values))
        stated = stated_types(schema)
        if stated is not None:
            return frozenset(stated)
        found = ALL
        for keyword in ("oneOf", "anyOf"):
            variants = items_of(schema.get(keyword))
            if variants and depth < _DEEPEST:
                found &= frozenset[str]().union(
                    *(self.kinds(variant, depth + 1) for variant in variants)
                )
        inferred = inferred_types(schema)
        return found & frozenset(inferred) if inferred else found

    # -- apart --------------------------------------------------------------------

    def are_apart(self, one: Any, other: Any, depth: int = 0) -> bool:
        """Whether no value fits both."""
        if depth > _DEEPEST:
            return False
        kinds = self.kinds(one) & self.kinds(other)
        if not kinds:
            return True
        values, others = self._literals(one), self._literals(other)
        if values is not None and others is not None:
            return {*map(token, values)}.isdisjoint(map(token, others))
        for variants, whole in (
            (self._variants(one), other),
            (self._variants(other), one),
        ):
            if variants:
                return all(self.are_apart(v, whole, depth + 1) for v in variants)
        if kinds == _LISTS:
            return self._lists_apart(one, other, depth)
        return kinds == _OBJECTS and self._objects_apart(one, other, depth)

    def _lists_apart(self, one: Any, other: Any, depth: int) -> bool:
        least = [
            schema.get("minItems")
            for node in (one, other)
            for schema in self.parts(node)
        ]
        if not any(isinstance(each, int) and each > 0 for each in least):
            return False
        return any(
            self.are_apart(mine, yours, depth + 1)
            for mine in self._sub(one, "items")
            for yours in self._sub(other, "items")
        )

    def _objects_apart(self, one: Any, other: Any, depth: int) -> bool:
        properties, others = self.properties(one), self.properties(other)
        needed = self.required(one) | self.required(other)
        if any(
            self.are_apart(properties[name], others[name], depth + 1)
            for name in needed & properties.keys() & others.keys()
        ):
            return True
        return any(
            self.is_closed(closed) and not self.required(open_) <= named.keys()
            for closed, named, open_ in (
                (one, properties, other),
                (other, others, one),
            )
        )

    # -- within -------------------------------------------------------------------

    def includes(self, outer: Any, inner: Any, depth: int = 0) -> bool:
        """Whether what fits ``inner`` fits ``outer``, looking only at properties that ``inner`` speaks of."""
        if self._same(outer, inner) or not self.parts(outer):
            return outer is not False
        if depth > _DEEPEST:
            return False
        variants = self._variants(inner)
        if variants:
            return all(self.includes(outer, v, depth + 1) for v in variants)
        variants = self._variants(outer)
        if variants:
            return any(self.includes(v, inner, depth + 1) for v in variants)
        values, listed = self._literals(inner), self._literals(outer)
        if listed is not None:
            return values is not None and {*map(token, values)} <= {*map(token, listed)}
        kinds = self.kinds(inner)
        if not kinds <= self.kinds(outer):
            return False
        limits = self._limits(outer)
        if limits is None:
            return False
        if values is None and not limits.items() <= (self._limits(inner) or {}).items():
            return False
        if values is not None and limits:
            return False
        return ("array" not in kinds or self._items_within(outer, inner, depth)) and (
            "object" not in kinds or self._properties_within(outer, inner, depth)
        )

    def _items_within(self, outer: Any, inner: Any, depth: int) -> bool:
        wanted = self._sub(outer, "items")
        given = self._sub(inner, "items")
        return all(
            any(self.includes(each, item, depth + 1) for item in given)
            for each in wanted
        )

    def _properties_within(self, outer: Any, inner: Any, depth: int) -> bool:
        if not self.required(outer) <= self.required(inner):
            return False
        wanted, given = self.properties(outer), self.properties(inner)
        if self.is_closed(outer) and not given.keys() <= wanted.keys():
            return False
        extra = self._sub(outer, "additionalProperties")
        return all(
            (
                self.includes(wanted[name], node, depth + 1)
                if name in wanted
                else all(self.includes(each, node, depth + 1) for each in extra)
            )
            for name, node in given.items()
        )

    # -- what schemas say ---------------------------------------------------------

    def properties(self, node: Any) -> dict[str, Any]:
        """The properties that an object has a schema for."""
        known = self._properties.get(id(node))
        if known is not None:
            return known
        found: dict[str, Any] = {}
        for schema in self.parts(node):
            found |= schema_of(schema.get("properties")) or {}
        if schema_of(node) is not None:
            self._properties[id(node)] = found
        return found

    def required(self, node: Any) -> set[str]:
        """The properties that every object has."""
        return {
            name
            for schema in self.parts(node)
            for name in items_of(schema.get("required"))
            if isinstance(name, str)
        }

    def _same(self, one: Any, other: Any) -> bool:
        if one is other:
            return True
        parts, others = self.parts(one), self.parts(other)
        return bool(parts) and [*map(id, parts)] == [*map(id, others)]

    def is_closed(self, node: Any) -> bool:
        """Whether there are no properties but those that are named."""
        return any(
            schema.get(keyword) is False
            for schema in self.parts(node)
            for keyword in ("additionalProperties", "unevaluatedProperties")
        )

    def _sub(self, node: Any, keyword: str) -> list[Any]:
        found = [schema.get(keyword) for schema in self.parts(node)]
        return [each for each in found if schema_of(each) is not None]

    def _variants(self, node: Any) -> list[Any]:
        for schema in self.parts(node):
            for keyword in ("oneOf", "anyOf"):
                variants = items_of(schema.get(keyword))
                if variants:
                    return variants
        return []

    def _literals(self, node: Any) -> list[Any] | None:
        return self._nodes.literal_values(node)

    def _format(self, node: Any) -> str:
        for schema in self.parts(node):
            if isinstance(found := schema.get("format"), str):
                return found
        return ""

    def _limits(self, node: Any) -> dict[str, str] | None:
        """What is said of values beyond their type, as text; None where that is too much to compare."""
        found: dict[str, str] = {}
        for schema in self.parts(node):
            if not _HARD.isdisjoint(filter(is_structural, schema)):
                return None
            for keyword in _LIMITS:
                if keyword in schema:
                    found[keyword] = repr(schema[keyword])
        return found
