"""The view of ``webhooks.py``: a method for each event that the API sends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.docstrings import quoted, wrap
from triptych.languages.python.documentation import words
from triptych.languages.python.identifiers import settle, snake
from triptych.languages.python.imports import imports
from triptych.languages.python.layout import WIDTH, bracketed, signature
from triptych.languages.python.text import string
from triptych.model import types as t
from triptych.model.api import Api, Event
from triptych.targets.fastapi_server.annotations import StrictAnnotations

_TEMPLATE = "src/{{package}}/webhooks.py.jinja"

_SENDER_ATTRIBUTES = ("close", "deliver", "package", "secret", "send")
"""What the base of senders has."""


def webhook_files(
    api: Api, annotations: StrictAnnotations, folder: str
) -> Iterator[FileSpec]:
    """The module with the sender; nothing without events."""
    events = [event for event in api.events if event.type is not None]
    if events:
        yield FileSpec(f"{folder}/webhooks.py", _TEMPLATE, _view(events, annotations))


def _view(events: list[Event], annotations: StrictAnnotations) -> dict[str, Any]:
    names = settle([snake(event.name, "event") for event in events], _SENDER_ATTRIBUTES)
    runtime = {"ClassVar", "Ref", "WebhookSender"}
    checking = {"Mapping"}
    methods: list[dict[str, Any]] = []
    for event, name in zip(events, names, strict=True):
        type = event.type or t.Any()
        expr = annotations.plain(type)
        checking |= expr.uses
        methods.append(_method(event, name, expr.text, annotations.received(type).text))
    block = imports(
        runtime,
        checking - {"list", "dict", "tuple"},
        types=annotations.types.modules,
        types_package=".types",
        runtime_package="._runtime",
    )
    return {"imports": block.runtime, "checking": block.checking, "methods": methods}


def _method(
    event: Event, name: str, annotation: str, expression: str
) -> dict[str, Any]:
    parameters = [
        ("self", "", ""),
        ("url", "str", ""),
        ("event", annotation, ""),
        ("*", "", ""),
        ("id", "str | None", "None"),
        ("headers", "Mapping[str, str] | None", "None"),
    ]
    arguments = [
        string(event.method),
        "url",
        f"Ref({string(expression)})",
        "event",
        "id=id",
        "headers=headers",
    ]
    text = words(event.docs) or f"Send `{event.id}`."
    return {
        "head": signature(f"async def {name}(", parameters, ") -> int:", 1),
        "doc": quoted(wrap(text, WIDTH - 8), "        "),
        "call": bracketed("return await self.deliver(", arguments, ")", 2),
    }
