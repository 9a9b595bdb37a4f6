"""The human words of a schema, and its default, as the model keeps them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from triptych.model.extensions import TABLE, read
from triptych.model.names import Name
from triptych.model.schemas.keywords import (
    Schema,
    is_null,
    items_of,
    json_type,
    literals,
    schema_of,
    stated_types,
    text_among,
    text_of,
)
from triptych.model.schemas.nodes import Nodes
from triptych.model.schemas.xml import xml_of
from triptych.model.types import Default, Docs, Example
from triptych.problems import Severity

if TYPE_CHECKING:
    from triptych.model.schemas.registry import Registry

NO_DOCS: Final = Docs()
_DEPTH: Final = 20
_DEPRECATIONS: Final = (
    "x-deprecated-reason",
    "x-speakeasy-deprecation-message",
    "x-deprecation-message",
)
_EXTENSIONS: Final = {name for key in ("heading", "example") for name, _ in TABLE[key]}
_JSON: Final = json.JSONEncoder(allow_nan=False)
_CANONICAL: Final = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), allow_nan=False
)
_MORE_WORDS: Final = frozenset(
    {"title", "deprecated", "externalDocs", "examples", *_DEPRECATIONS, *_EXTENSIONS}
)


def docs_of(nodes: Nodes, node: Any, pointer: str) -> Docs:
    """What a schema says about itself; without a description of its own, its one target's description.

    The title becomes the summary, unless it only repeats the last segment of the pointer.
    """
    schema = schema_of(node)
    if schema is None:
        return NO_DOCS
    description = text_of(schema.get("description")) or _borrowed(nodes, schema)
    xml = xml_of(schema) if "items" in schema or "xml" in schema else None
    if xml is None and _MORE_WORDS.isdisjoint(schema):
        return Docs(description=description) if description else NO_DOCS
    summary = text_of(schema.get("title"))
    if summary:
        last = pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        repeats = summary in (description, last)
        if repeats or Name.parse(summary).key == Name.parse(last).key:
            summary = ""
    deprecation = text_among(schema, _DEPRECATIONS)
    external = schema_of(schema.get("externalDocs")) or {}
    values = items_of(schema.get("examples"))
    if not values and (found := read(schema, "example")):
        values = [found.value]
    examples = tuple(
        Example("", text) for text in map(json_text, values) if text is not None
    )
    heading = read(schema, "heading")
    return Docs(
        summary=summary,
        description=description,
        deprecated=schema.get("deprecated") is True or bool(deprecation),
        deprecation=deprecation,
        external_url=text_of(external.get("url")),
        examples=examples,
        title=heading.value if heading else "",
        xml=xml,
    )


def _borrowed(nodes: Nodes, schema: Schema) -> str:
    """The description of the one schema that this one is a reference to, possibly "or null"."""
    for _ in range(_DEPTH):
        ref = schema.get("$ref")
        if isinstance(ref, str):
            target = schema_of(nodes.target(ref)[0])
        else:
            target = _only_member(schema)
        if target is None:
            return ""
        description = text_of(target.get("description"))
        if description:
            return description
        schema = target
    return ""


def _only_member(schema: Schema) -> Schema | None:
    for keyword in ("allOf", "anyOf", "oneOf"):
        if keyword in schema:
            members = [m for m in items_of(schema[keyword]) if not is_null(m)]
            return schema_of(members[0]) if len(members) == 1 else None
    return None


def json_text(value: Any) -> str | None:
    """JSON text of plain data, in its own order; None for what JSON can't hold (nan)."""
    try:
        return _JSON.encode(value)
    except (ValueError, TypeError, RecursionError):
        return None


def default_of(
    registry: Registry, holder: Schema, schema: Schema, pointer: str
) -> Default | None:
    """The ``default`` that ``holder`` gives, as canonical JSON text, if it is right for ``schema``.

    One that is not is reported and left out; null where null is not allowed is a way of saying "none".
    """
    value = holder["default"]
    if not accepts(registry.nodes, schema, value) or json_text(value) is None:
        registry.report(
            Severity.NOTE if value is None else Severity.WARNING,
            "default-type",
            f"The default ({json_type(value)}) does not fit its schema; it is left out.",
            pointer,
        )
        return None
    if isinstance(value, float) and value.is_integer():
        kinds = stated_types(schema)
        if kinds and "integer" in kinds and "number" not in kinds:
            value = int(value)
    return Default(_CANONICAL.encode(value))


def accepts(nodes: Nodes, node: Any, value: Any, depth: int = 0) -> bool:
    """Whether a value could be right for a schema: its JSON type and enum fit. Contents are not looked into."""
    schema = schema_of(node)
    if schema is None or depth > _DEPTH:
        return node is not False
    if value is None and nodes.allows_null(schema):
        return True
    ref = schema.get("$ref")
    if isinstance(ref, str) and not accepts(
        nodes, nodes.target(ref)[0], value, depth + 1
    ):
        return False
    types = stated_types(schema)
    own = json_type(value)
    if types and own not in types and not (own == "integer" and "number" in types):
        return False
    listed = literals(schema)
    if (
        listed is not None
        and "x-extensible-enum" not in schema
        and not any(_same(value, other) for other in listed)
    ):
        return False
    members = items_of(schema.get("allOf"))
    if not all(accepts(nodes, member, value, depth + 1) for member in members):
        return False
    for keyword in ("oneOf", "anyOf"):
        variants = items_of(schema.get(keyword))
        if variants and not any(accepts(nodes, v, value, depth + 1) for v in variants):
            return False
    return True


def _same(one: Any, other: Any) -> bool:
    """Equality of JSON values (§4.2.2): numbers by value, true and false are no numbers."""
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)
