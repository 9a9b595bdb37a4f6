"""What the keywords of JSON Schema 2020-12 say about one raw node, without following references."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final, TypeAlias, cast

Schema: TypeAlias = dict[str, Any]

# Words about a schema that don't change which values it allows (§9 of the validation
# vocabulary, OpenAPI 3.1 §4.8.24, and places where other schemas are kept).
ANNOTATIONS: Final = frozenset(
    {
        "title",
        "description",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "example",
        "examples",
        "externalDocs",
        "xml",
        "discriminator",
        "nullable",
        "$schema",
        "$id",
        "$anchor",
        "$dynamicAnchor",
        "$comment",
        "$defs",
        "definitions",
    }
)

_OBJECT: Final = frozenset(
    {
        "properties",
        "additionalProperties",
        "patternProperties",
        "unevaluatedProperties",
        "propertyNames",
        "required",
        "minProperties",
        "maxProperties",
        "dependentRequired",
        "dependentSchemas",
    }
)
_ARRAY: Final = frozenset(
    {"items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"}
)
_STRING: Final = frozenset(
    {"pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"}
)
_NUMBER: Final = frozenset(
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
)
_FORMATS: Final = {
    "int32": "integer",
    "int64": "integer",
    "float": "number",
    "double": "number",
    "decimal": "number",
}
TYPES: Final = frozenset(
    {"object", "array", "string", "integer", "number", "boolean", "null"}
)
_ALONE: Final = {word: (word,) for word in TYPES}
_OF_PYTHON: Final[dict[type, str]] = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    str: "string",
    list: "array",
}


def schema_of(node: object) -> Schema | None:
    """The node as a schema object, or None when it is a boolean (or no schema at all)."""
    # No cast(): these two are called for every node, and a cast is a call.
    return (
        node if isinstance(node, dict) else None
    )  # pyright: ignore[reportUnknownVariableType]


def items_of(node: object) -> list[Any]:
    """The node as an array; anything else is no items."""
    return (
        node if isinstance(node, list) else []
    )  # pyright: ignore[reportUnknownVariableType]


def text_of(node: object) -> str:
    """The node as stripped text; anything else is no text."""
    return node.strip() if isinstance(node, str) else ""


def text_among(schema: Schema, keywords: tuple[str, ...]) -> str:
    """The first of several keywords that holds text, stripped, else ""."""
    for keyword in keywords:
        if keyword in schema and (text := text_of(schema[keyword])):
            return text
    return ""


def escape(segment: str) -> str:
    """One key as a segment of a JSON pointer (RFC 6901 §3)."""
    if "~" in segment or "/" in segment:
        return segment.replace("~", "~0").replace("/", "~1")
    return segment


def is_structural(key: str) -> bool:
    """Whether a keyword can change which values a schema allows (extensions can't)."""
    return key not in ANNOTATIONS and not key.startswith("x-")


def structural(schema: Schema) -> Iterator[str]:
    """The keywords of a schema that can change which values it allows."""
    return filter(is_structural, schema)


def stated_types(schema: Schema) -> tuple[str, ...] | None:
    """The JSON types that ``type`` names, in order, null among them; None without (a usable) ``type``."""
    stated = schema.get("type")
    if isinstance(stated, str):
        return _ALONE.get(stated)
    if isinstance(stated, list):
        known = dict.fromkeys(
            word
            for word in cast("list[object]", stated)
            if isinstance(word, str) and word in TYPES
        )
        return tuple(known) or None
    return None


def inferred_types(schema: Schema) -> tuple[str, ...]:
    """The JSON types that a schema without ``type`` must mean, judged by its other keywords."""
    kinds: list[str] = []
    for kind, words in (
        ("object", _OBJECT),
        ("array", _ARRAY),
        ("string", _STRING),
        ("number", _NUMBER),
    ):
        if not words.isdisjoint(schema):
            kinds.append(kind)
    declared = schema.get("format")
    if not kinds and isinstance(declared, str):
        kinds.append(_FORMATS.get(declared, "string"))
    return tuple(kinds)


def json_type(value: object) -> str:
    """The JSON type of a plain value. A float without a fraction is an integer, as §6.1.1 has it."""
    if isinstance(value, float):
        return "integer" if value.is_integer() else "number"
    return _OF_PYTHON.get(type(value), "object")


def distinct(values: Iterable[Any]) -> list[Any]:
    """The scalars without repeats, in order, told apart as JSON: ``1``, ``1.0``, ``true`` and ``"1"`` differ."""
    return list({token(value): value for value in values}.values())


def token(value: object) -> tuple[type, object]:
    """A key by which scalars are the same only if they are written as the same."""
    return type(value), value


def literals(schema: Schema) -> list[Any] | None:
    """The values that ``const`` or ``enum`` allow, null among them; None when neither names any."""
    if "const" in schema:
        return [schema["const"]]
    return items_of(schema["enum"]) or None if "enum" in schema else None


def is_null(node: object) -> bool:
    """Whether a schema allows nothing but null."""
    schema = schema_of(node)
    if schema is None or "$ref" in schema:
        return False
    kind = schema.get("type")
    return kind == "null" or kind == ["null"] or literals(schema) == [None]
