"""Hooks of schemathesis: it takes the schema of an event stream for that of whole events, where documents before
OpenAPI 3.2 mean the data of an event, as the clients of these APIs do."""

from __future__ import annotations

import json
from typing import Any

import schemathesis


@schemathesis.deserializer("text/event-stream")
def events(context: Any, response: Any) -> list[Any]:
    """The data of each event, decoded; the sentinel at the end is none."""
    found = []
    for block in response.content.decode().split("\n\n"):
        lines = [line for line in block.split("\n") if line.startswith("data:")]
        text = "\n".join(line.removeprefix("data:").removeprefix(" ") for line in lines)
        if text and text != "[DONE]":
            found.append(json.loads(text))
    return found
