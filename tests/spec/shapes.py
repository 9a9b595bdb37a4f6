"""What a schema allows, in a form in which two spellings of the same thing are equal.

``oneOf`` and ``anyOf``, ``const`` and an enum of one, ``nullable`` and a ``null`` type, ``allOf`` and
the merged object, a reference and its target: none of these differences is a difference in fact.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.spec.multifile import Description, Node

LIMITS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
)
#: Properties whose constant value tells the variants of a union apart.
TAGS = ("type", "object", "role", "event")


@dataclass
class Variant:
    """One object of a union: what it requires, and its properties as the schemas that speak of them."""

    properties: dict[str, list[Node]] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    values: list[Node] = field(default_factory=list)


@dataclass
class Shape:
    """What a value can be."""

    types: set[str] = field(default_factory=set)
    values: set[str] = field(default_factory=set)
    formats: set[str] = field(default_factory=set)
    limits: dict[str, Any] = field(default_factory=dict)
    defaults: set[str] = field(default_factory=set)
    variants: list[Variant] = field(default_factory=list)
    items: list[Node] = field(default_factory=list)


def shape_of(description: Description, schemas: list[Node]) -> Shape:
    """The shape of a value for which any of the schemas may hold."""
    shape = Shape()
    for schema in schemas:
        _add(description, schema, shape)
    return shape


def _json(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _add(description: Description, schema: Node, shape: Shape) -> None:
    data = schema.data
    if isinstance(data, bool) or data == {}:
        shape.types.add("any")
        return
    if isinstance(data.get("default"), str | int | float | bool | list | dict):
        shape.defaults.add(_json(data["default"]))
    if data.get("nullable"):
        shape.types.add("null")
    if "$ref" in data:
        _add(description, description.resolve(schema), shape)
        return
    if "allOf" in data:
        _add_merged(description, schema, shape)
        return
    for keyword in ("anyOf", "oneOf"):
        # An anyOf beside properties only says which of them are needed together.
        if keyword in data and "properties" not in data:
            for entry in data[keyword]:
                _add(description, Node(schema.file, entry), shape)
            return
    _add_plain(schema, shape)


def _add_plain(schema: Node, shape: Shape) -> None:
    data = schema.data
    values = data.get("enum", [data["const"]] if "const" in data else [])
    shape.values |= {_json(value) for value in values if value is not None}
    shape.types |= set(_types(data))
    if "format" in data:
        shape.formats.add(data["format"])
    shape.limits |= {keyword: data[keyword] for keyword in LIMITS if keyword in data}
    if shape.limits.get("exclusiveMinimum") is True:  # as OpenAPI 3.0 wrote it
        shape.limits["exclusiveMinimum"] = shape.limits.pop("minimum")
    if "items" in data:
        shape.items.append(schema["items"])
    if "object" in _types(data):
        variant = Variant(required=set(data.get("required", ())))
        for name in data.get("properties", ()):
            variant.properties[name] = [schema["properties"][name]]
        extra = data.get("additionalProperties")
        if isinstance(extra, dict) and extra:
            variant.values.append(schema["additionalProperties"])
        shape.variants.append(variant)


def _types(data: dict[str, Any]) -> Iterator[str]:
    if "type" in data:
        yield from [data["type"]] if isinstance(data["type"], str) else data["type"]
    elif "properties" in data or "additionalProperties" in data:
        yield "object"
    elif "enum" in data or "const" in data:
        values = data.get("enum", [data.get("const")])
        yield from {"string" if isinstance(v, str) else "other" for v in values}
    else:
        yield "any"


def _add_merged(description: Description, schema: Node, shape: Shape) -> None:
    """``allOf``: every variant of the parts so far is joined with every one of the next part."""
    data = schema.data
    beside = {k: v for k, v in data.items() if k not in ("allOf", "nullable")}
    parts = [Node(schema.file, part) for part in data["allOf"]]
    if {"properties", "required", "enum"} & set(beside):
        parts.append(Node(schema.file, {"type": "object", **beside}))
    variants = [Variant()]
    for part in parts:
        one = shape_of(description, [part])
        shape.types |= one.types
        shape.values |= one.values
        shape.formats |= one.formats
        shape.defaults |= one.defaults
        shape.limits |= one.limits
        shape.items += one.items
        if one.variants:
            variants = [_join(a, b) for a in variants for b in one.variants]
    if "object" in shape.types:
        shape.types.discard("any")
        shape.variants += variants


def _join(first: Variant, second: Variant) -> Variant:
    names = list(dict.fromkeys([*first.properties, *second.properties]))
    return Variant(
        properties={
            name: second.properties.get(name) or first.properties[name]
            for name in names
        },
        required=first.required | second.required,
        values=first.values + second.values,
    )


def grouped(
    description: Description, shape: Shape
) -> dict[tuple[str, ...], list[Variant]]:
    """The variants of a union by their tag; all under one key where they have none."""
    groups: dict[tuple[str, ...], list[Variant]] = {}
    for variant in shape.variants:
        key: tuple[str, ...] = ()
        for tag in TAGS:
            if tag in variant.properties:
                values = shape_of(description, variant.properties[tag]).values
                if len(values) == 1:
                    key = (tag, *values)
                    break
        groups.setdefault(key, []).append(variant)
    return groups
