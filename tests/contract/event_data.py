"""Hooks of schemathesis: it takes the schema of an event stream for that of whole events, where documents before
OpenAPI 3.2 mean the data of an event, as the clients of these APIs do. Schemas that speak of ``event`` and ``data``
do mean whole events."""

from __future__ import annotations

import json
from typing import Any

import schemathesis

_DEEPEST = 10


@schemathesis.deserializer("text/event-stream")
def events(context: Any, response: Any) -> list[Any]:
    """The data of each event, decoded, or what the schema speaks of; a sentinel at the end is none."""
    document = context.operation.schema.raw_schema
    responses = document["paths"][context.operation.path][context.operation.method]
    answer = responses["responses"].get(str(response.status_code), {})
    schema = answer.get("content", {}).get("text/event-stream", {}).get("schema", {})
    whole = _is_whole_event(document, schema)
    found: list[Any] = []
    for block in response.content.decode().split("\n\n"):
        lines = [line.partition(":")[::2] for line in block.split("\n")]
        texts = [value.removeprefix(" ") for name, value in lines if name == "data"]
        text = "\n".join(texts)
        if not text or (text == "[DONE]" and not whole):
            continue
        data = text if text == "[DONE]" else json.loads(text)
        names = [value.removeprefix(" ") for name, value in lines if name == "event"]
        found.append({"event": names[-1], "data": data} if whole and names else data)
    return found


def _is_whole_event(document: Any, schema: Any, depth: int = 0) -> bool:
    """Whether a schema, or a variant of it, has properties ``event`` and ``data``."""
    if depth > _DEEPEST:
        return False
    if "$ref" in schema:
        node = document
        for step in schema["$ref"].removeprefix("#/").split("/"):
            node = node[step.replace("~1", "/").replace("~0", "~")]
        return _is_whole_event(document, node, depth + 1)
    variants = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    if variants:
        return any(_is_whole_event(document, each, depth + 1) for each in variants)
    return {"event", "data"} <= schema.get("properties", {}).keys()
