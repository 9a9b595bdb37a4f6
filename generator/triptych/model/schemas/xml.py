"""What a schema says of its values in XML."""

from __future__ import annotations

from typing import Final

from triptych.model.schemas.keywords import Schema, schema_of, text_of
from triptych.model.types import Xml

_DEPTH: Final = 20


def xml_of(schema: Schema, depth: int = 0) -> Xml | None:
    """The XML Object of a schema (OpenAPI 3.1 §4.8.26, 3.2 §4.24), and those of a list's items; None without any.

    ``attribute`` and ``wrapped``, which stand for a ``nodeType`` up to 3.1, count where there is none of those.
    """
    own = schema_of(schema.get("xml"))
    inner = schema_of(schema.get("items")) if depth < _DEPTH else None
    item = xml_of(inner, depth + 1) if inner is not None else None
    if own is None:
        return None if item is None else Xml(item=item)
    node = text_of(own.get("nodeType"))
    if not node:
        if own.get("attribute") is True:
            node = "attribute"
        elif own.get("wrapped") is True and "items" in schema:
            node = "element"
    return Xml(
        text_of(own.get("name")),
        text_of(own.get("namespace")),
        text_of(own.get("prefix")),
        node,
        item,
    )
