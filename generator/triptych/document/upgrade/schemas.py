"""Schema objects of 2.0 and 3.0 -> JSON Schema 2020-12.

The rules are those of the OpenAPI Initiative's guide on moving from 3.0 to 3.1. They are applied to
documents of every version, since documents of 3.1 hold old keywords too.
"""

from __future__ import annotations

from typing import Any

from triptych.document.data import is_array, is_object
from triptych.document.upgrade.context import Upgrade
from triptych.document.visit import ANNOTATIONS, Visit

# Keywords that were written otherwise in some version, or may be.
_OLD = frozenset(
    "exclusiveMinimum exclusiveMaximum example items discriminator nullable x-nullable".split()
)
_STRUCTURE = {
    "properties": "object",
    "additionalProperties": "object",
    "items": "array",
}


def upgrade_schema(visit: Visit, context: Upgrade) -> None:
    """Upgrade one schema in place; those inside it are visited on their own."""
    node = visit.node
    if _OLD.isdisjoint(node) and node.get("type") != "file":
        return
    if "exclusiveMinimum" in node or "exclusiveMaximum" in node:
        _bound(node, "exclusiveMinimum", "minimum")
        _bound(node, "exclusiveMaximum", "maximum")
    if "example" in node:
        examples = node.get("examples")
        node["examples"] = [
            node.pop("example"),
            *(examples if is_array(examples) else []),
        ]
    if is_array(node.get("items")):
        node["prefixItems"] = node.pop("items")
        if "additionalItems" in node:
            node["items"] = node.pop("additionalItems")
    if isinstance(discriminator := node.get("discriminator"), str):
        node["discriminator"] = {"propertyName": discriminator}
    if node.get("type") == "file":
        node["type"] = "string"
        node.setdefault("format", "binary")
    nullable = node.pop("nullable", None)
    if nullable is True or (nullable is None and node.get("x-nullable") is True):
        _nullable(visit, context)


def _bound(node: dict[str, Any], exclusive: str, inclusive: str) -> None:
    """``exclusiveMinimum: true`` beside ``minimum: 3`` is ``exclusiveMinimum: 3``."""
    flag = node.get(exclusive)
    if flag is True and inclusive in node:
        node[exclusive] = node.pop(inclusive)
    elif isinstance(flag, bool):
        del node[exclusive]


def _nullable(visit: Visit, context: Upgrade) -> None:
    """Let a schema take null as well.

    3.0.3 gives ``nullable`` a meaning only beside ``type``; documents mean null wherever they write it.
    """
    node = visit.node
    kind = node.get("type")
    if is_array(node.get("enum")) and None not in node["enum"]:
        node["enum"] = [*node["enum"], None]
    if isinstance(kind, str):
        node["type"] = [kind, "null"] if kind != "null" else kind
    elif is_array(kind):
        if "null" not in kind:
            node["type"] = [*kind, "null"]
    elif "$ref" in node or "allOf" in node or ("oneOf" in node and "anyOf" in node):
        _wrap(visit, context)
    elif variants := node.get("oneOf") or node.get("anyOf"):
        if not any(v.get("type") == "null" for v in variants if is_object(v)):
            variants.append(context.derive({"type": "null"}, "schema", visit))
    elif "const" in node and node["const"] is not None:
        node["enum"] = [node.pop("const"), None]
    else:
        for key, implied in _STRUCTURE.items():
            if key in node:
                node["type"] = [implied, "null"]
                break


def _wrap(visit: Visit, context: Upgrade) -> None:
    """``{X, annotations}`` becomes ``{anyOf: [{X}, null], annotations}``."""
    node = visit.node
    inner: dict[str, Any] = context.derive({}, "schema", visit)
    for key in list(node):
        if key == "$ref":
            context.move_reference(node, inner)
        elif key not in ANNOTATIONS and not key.startswith("x-"):
            inner[key] = node.pop(key)
    null = context.derive({"type": "null"}, "schema", visit)
    node["anyOf"] = [inner, null]
