"""Parameters and headers of 2.0, whose type stands in them directly."""

from __future__ import annotations

from typing import Any

from triptych.document.data import is_object
from triptych.document.upgrade.context import Upgrade
from triptych.document.upgrade.schemas import upgrade_schema
from triptych.document.visit import Visit

_SCHEMA_KEYS = (
    "type format enum default multipleOf minimum maximum exclusiveMinimum exclusiveMaximum "
    "minLength maxLength pattern minItems maxItems uniqueItems items x-nullable"
).split()
_DELIMITED = {"ssv": "spaceDelimited", "pipes": "pipeDelimited"}


def upgrade_value(visit: Visit, context: Upgrade) -> None:
    """Upgrade one parameter or header in place."""
    node = visit.node
    if "$ref" in node or ("schema" in node and "type" not in node):
        return
    kept = node.get("schema")
    schema = take_schema(visit, context)
    node["schema"] = schema if kept is None else kept
    node.update(serialisation(visit, context, node.get("in", "header"), schema))


def take_schema(visit: Visit, context: Upgrade) -> dict[str, Any]:
    """Move what a parameter or header says of its type into a schema of its own."""
    node = visit.node
    schema = {key: node.pop(key) for key in _SCHEMA_KEYS if key in node}
    if not schema.get("type"):
        context.report.warning(
            "parameter-type",
            "A type is missing; it is read as a string.",
            visit.source,
            visit.path,
        )
        schema["type"] = "string"
    if schema["type"] == "array" and "items" not in schema:
        context.report.error(
            "array-items",
            "An array needs the keyword 'items'.",
            visit.source,
            visit.path,
        )
    if schema["type"] == "object":
        context.report.error(
            "parameter-type",
            "A parameter outside the body can't be an object in Swagger 2.0.",
            visit.source,
            (visit.path, "type"),
        )
    context.derive(schema, "schema", visit)
    upgrade_schema(Visit(schema, "schema", visit.source, visit.path), context)
    return schema


def serialisation(
    visit: Visit, context: Upgrade, location: str, schema: dict[str, Any]
) -> dict[str, Any]:
    """The ``style`` and ``explode`` that mean what ``collectionFormat`` said (2.0: csv when absent)."""
    written = visit.node.pop("collectionFormat", None)
    items: Any = schema.get("items")
    if is_object(items):
        inner: Any = items.pop("collectionFormat", None)
        if inner not in (None, "csv"):
            _unsaid(visit, context, f"The collectionFormat {inner!r} of nested arrays")
    if schema.get("type") != "array":
        return {}
    plain = "form" if location in ("query", "formData") else "simple"
    if written == "multi" and plain == "form":
        return {"style": plain, "explode": True}
    if written in _DELIMITED and plain == "form":
        return {"style": _DELIMITED[written], "explode": False}
    if written not in (None, "csv"):
        _unsaid(
            visit,
            context,
            f"The collectionFormat {written!r} of a {location} parameter",
        )
    if location == "header" and written is None and "in" not in visit.node:
        return {}  # a header's style can only be the one it has anyway
    return {"style": plain, "explode": False}


def _unsaid(visit: Visit, context: Upgrade, what: str) -> None:
    context.report.warning(
        "collection-format",
        f"{what} has no equivalent in OpenAPI 3; commas are used.",
        visit.source,
        visit.path,
        group=what,
    )
