"""Schemas as a server holds values against them word by word: without words about them, references by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from triptych.document.regexes import engine_form
from triptych.model.rules.overlap import Overlaps, Relation
from triptych.model.schemas.enums import Values, fitting
from triptych.model.schemas.keys import named_only
from triptych.model.schemas.keywords import (
    Schema,
    inferred_types,
    items_of,
    json_type,
    literals,
    schema_of,
    stated_types,
    text_of,
)
from triptych.model.schemas.nodes import Nodes
from triptych.model.types import Member

# Whose value is compared, or counted.
_PLAIN: Final = (
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern"
    " minItems maxItems uniqueItems minProperties maxProperties minContains maxContains"
    " dependentRequired"
).split()
_ONE: Final = (
    "items additionalProperties unevaluatedItems unevaluatedProperties".split()
)
_CONDITIONS: Final = "not if then else contains propertyNames".split()
_SEVERAL: Final = ("prefixItems", "allOf")
_NAMED: Final = ("properties", "patternProperties")
_COMBINING: Final = frozenset({"$ref", "allOf", "anyOf", "oneOf"})
_SCALARS: Final = frozenset({"string", "integer", "number", "boolean"})


class Whole:
    """Prepares schemas. ``named`` is told of every schema that is referred to, and gives its name.

    As kind as the types are: a schema without ``type`` is of the type that its keywords are for (but not
    within conditions, where that makes a difference), an object may have what any part of its ``allOf``
    names, and what is only read or only written is required one way only (``asked``, ``answered``).
    """

    def __init__(
        self, nodes: Nodes, overlaps: Overlaps, named: Callable[[str, bool], str]
    ) -> None:
        self._nodes = nodes
        self._overlaps = overlaps
        self._named = named

    def of(self, node: Any, *, typed: bool = True, merged: bool = False) -> Any:
        """The schema, prepared.

        ``typed``: it gets a type if it has none; ``merged``: it is a part of another that knows which further
        properties there may be.
        """
        schema = schema_of(node)
        if schema is None:
            return node is not False
        if schema.get("format") == "binary" and "string" in (
            stated_types(schema) or ("string",)
        ):
            return True  # a file, no JSON
        found: dict[str, Any] = {}
        if isinstance(ref := schema.get("$ref"), str):
            open_ = merged or len(schema) > 1
            found["$ref"] = self._named(self._nodes.target(ref)[1], open_)
        found |= self._type(schema, typed)
        found |= {key: schema[key] for key in _PLAIN if key in schema}
        if isinstance(schema.get("pattern"), str):
            found["pattern"] = engine_form(schema["pattern"])
        if isinstance(schema.get("format"), str):
            found["format"] = schema["format"]
        found |= self._required(schema)
        combined = not _COMBINING.isdisjoint(schema)
        for key in _ONE:
            if key in schema:
                found[key] = self.of(schema[key], typed=typed)
        for key in _CONDITIONS:
            if key in schema:
                found[key] = self.of(schema[key], typed=False)
        for key in _SEVERAL:
            members = items_of(schema.get(key))
            if members:
                inside = key == "allOf"
                found[key] = [
                    self.of(each, typed=typed and not inside, merged=inside)
                    for each in members
                ]
        for key in _NAMED:
            inner = schema_of(schema.get(key))
            if inner:
                spelled = engine_form if key == "patternProperties" else str
                found[key] = {
                    spelled(k): self.of(v, typed=typed) for k, v in inner.items()
                }
        self._dependencies(schema, found)
        for key in ("anyOf", "oneOf"):
            if items_of(schema.get(key)):
                found |= self.choice(schema, key, typed=typed, merged=combined)
        if "$dynamicRef" in schema:
            # What it speaks of is not known, so nothing is beyond it.
            found = {"items": True, "additionalProperties": True, **found}
        if merged or combined:
            self._leave_open(schema, found, merged)
        return found

    def _dependencies(self, schema: Schema, found: dict[str, Any]) -> None:
        """``dependentSchemas``, and ``dependencies``, which were these and ``dependentRequired`` up to draft 7."""
        both = schema_of(schema.get("dependencies")) or {}
        lists = {k: items_of(v) for k, v in both.items() if json_type(v) == "array"}
        others = {k: v for k, v in both.items() if k not in lists}
        others |= schema_of(schema.get("dependentSchemas")) or {}
        if lists:
            found["dependentRequired"] = lists | found.get("dependentRequired", {})
        if others:
            found["dependentSchemas"] = {
                k: self.of(v, typed=False) for k, v in others.items()
            }

    def choice(
        self, schema: Schema, keyword: str, *, typed: bool = True, merged: bool = False
    ) -> dict[str, Any]:
        """``anyOf`` or ``oneOf`` of a schema; of the latter the pairs that no value may fit, if not all."""
        variants = items_of(schema[keyword])
        found: dict[str, Any] = {
            keyword: [self.of(v, typed=typed, merged=merged) for v in variants]
        }
        if keyword == "oneOf":
            found["apart"] = list(self.overlapping(schema))
            if found["apart"]:
                found["names"] = [self._title(v, n) for n, v in enumerate(variants)]
        return found

    def overlapping(self, schema: Schema) -> Iterator[list[int]]:
        """The pairs of variants of a ``oneOf`` that some values fit both, although neither includes the other."""
        if "discriminator" in schema:
            return  # which tells the variant that is meant
        variants = items_of(schema.get("oneOf"))
        for one, variant in enumerate(variants):
            for other in range(one + 1, len(variants)):
                found = self._overlaps.relation(variant, variants[other])
                if found is Relation.OVERLAPPING:
                    yield [one, other]

    def _title(self, node: Any, number: int) -> str:
        schema = schema_of(node) or {}
        ref = schema.get("$ref")
        if isinstance(ref, str):
            key = self._nodes.names.get(self._nodes.target(ref)[1])
            if key:
                return key
        return text_of(schema.get("title")) or f"variant {number + 1}"

    def _type(self, schema: Schema, typed: bool) -> dict[str, Any]:
        """``type``, ``enum`` and ``const`` as one, with null where any of them allows it."""
        kinds = list(stated_types(schema) or ())
        values = literals(schema)
        if not kinds and typed and values is None and _COMBINING.isdisjoint(schema):
            kinds = list(inferred_types(schema))
        found: dict[str, Any] = {}
        if values is not None:
            scalars = [v for v in values if json_type(v) in _SCALARS]
            if len(kinds) == 1 and kinds[0] in _SCALARS:
                fitted, _ = fitting(Values(tuple(map(Member, scalars))), kinds[0])
                values = [*values, *(m.value for m in fitted.members)]
            if "null" in kinds and None not in values:
                values = [*values, None]
            found["enum"] = values
            if None in values and kinds:
                kinds = [*dict.fromkeys([*kinds, "null"])]
        if kinds:
            found["type"] = kinds[0] if len(kinds) == 1 else kinds
        return found

    def _required(self, schema: Schema) -> dict[str, Any]:
        names = [name for name in items_of(schema.get("required")) if name]
        if not names:
            return {}
        properties = self._overlaps.properties(schema)
        read = {n for n, p in properties.items() if self._says(p, "readOnly")}
        write = {n for n, p in properties.items() if self._says(p, "writeOnly")}
        always = [n for n in names if n not in read and n not in write]
        found = {
            "required": always,
            "asked": [n for n in names if n in write and n not in read],
            "answered": [n for n in names if n in read and n not in write],
        }
        return {key: listed for key, listed in found.items() if listed}

    def _says(self, node: Any, keyword: str) -> bool:
        return any(
            part.get(keyword) is True for part in self._overlaps.parts(node)
        ) or ((schema_of(node) or {}).get(keyword) is True)

    def _leave_open(self, schema: Schema, found: dict[str, Any], merged: bool) -> None:
        """Properties beyond all that any part names are what is refused, not those beyond one part's own."""
        for key in ("additionalProperties", "unevaluatedProperties"):
            if found.get(key) is False:
                del found[key]
        if not merged and named_only(self._overlaps.parts(schema)):
            found["unevaluatedProperties"] = False
