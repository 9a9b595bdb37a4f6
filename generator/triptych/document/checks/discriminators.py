"""Discriminators (OpenAPI 3.1 §4.8.25)."""

from __future__ import annotations

from typing import Any

from triptych.document.checks.context import Context
from triptych.document.data import is_object
from triptych.document.visit import Visit


def check_discriminator(visit: Visit, context: Context) -> None:
    """A discriminator needs variants that are objects and have its property."""
    node = visit.node
    wire_name: str = node["discriminator"]["propertyName"]
    variants: list[Any] = node.get("oneOf") or node.get("anyOf") or []
    if not variants:
        return  # a parent of others, by allOf
    strange = 0
    lacking: list[int] = []
    for index, variant in enumerate(variants):
        parts = list(context.parts(variant))
        types = [part["type"] for part in parts if "type" in part]
        if types and all(kind != "object" and "object" not in kind for kind in types):
            strange += types != ["null"]
        elif parts and not any(_describes(part, wire_name) for part in parts):
            lacking.append(index)
    if strange and strange + sum(_is_null(v) for v in variants) >= len(variants):
        context.warning(
            "discriminator-variants",
            "A discriminator needs variants that are objects; it is ignored.",
            visit,
            "discriminator",
            group="variants",
        )
        del node["discriminator"]
    elif lacking:
        context.note(
            "discriminator-property",
            f"The discriminator's property {wire_name!r} is not described in every variant.",
            visit,
            "discriminator",
            "propertyName",
            group="property",
        )


def _is_null(variant: Any) -> bool:
    return is_object(variant) and variant.get("type") == "null"


def _describes(part: dict[str, Any], wire_name: str) -> bool:
    return wire_name in part.get("properties", {}) or "oneOf" in part or "anyOf" in part
