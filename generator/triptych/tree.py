"""``triptych inspect``: what the names will be, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from triptych.model.api import Api, Event, Operation, PageStyle, Resource
from triptych.model.names import Name
from triptych.report import Style, count, harmless


def dotted(path: Iterable[Name]) -> str:
    """``chat.completions``."""
    return ".".join(str(name) for name in path)


def full_name(operation: Operation) -> str:
    """``chat.completions.create``."""
    return dotted((*operation.resource, operation.name))


def human(api: Api, style: Style) -> Iterator[str]:
    """The tree of resources and methods: method and path, the reason for the name, pages and streams."""
    title = " ".join(part for part in (api.title, api.version) if part)
    yield style(harmless(title), bold=True)
    yield ", ".join(
        (
            count(len(api.operations), "operation"),
            count(len(api.declarations), "type"),
            count(len(api.events), "event"),
        )
    )
    yield ""
    yield from _resource(api.root, -1, style)
    if api.events:
        yield style("events", bold=True)
        width = max(len(str(event.name)) for event in api.events)
        for event in api.events:
            yield f"  {event.name!s:<{width}}  {style(harmless(_origin(event)), dim=True)}"


def _resource(resource: Resource, depth: int, style: Style) -> Iterator[str]:
    indent = "  " * (depth + 1)
    if resource.path:
        yield "  " * depth + style(str(resource.path[-1]), bold=True)
    names = max((len(str(op.name)) for op in resource.operations), default=0)
    methods = max((len(op.id) for op in resource.operations), default=0)
    for operation in resource.operations:
        yield (
            f"{indent}{style(f'{operation.name!s:<{names}}', fg='cyan')}  "
            f"{harmless(operation.id):<{methods}}  "
            f"{style(harmless(operation.reason), dim=True)}"
        ).rstrip()
        for what, reason in _findings(operation):
            text = harmless(f"{what}: {reason}")
            yield f"{indent}{'':<{names}}  {style(text, dim=True)}"
    for child in resource.children:
        yield from _resource(child, depth + 1, style)


def _findings(operation: Operation) -> Iterator[tuple[str, str]]:
    if operation.pagination:
        style = operation.pagination.style
        single = style is PageStyle.SINGLE
        what = "lists on a single page" if single else f"pages by {style}"
        yield what, operation.pagination.reason
    if operation.streaming:
        yield "streams", operation.streaming.reason


def _origin(event: Event) -> str:
    return f"callback of {event.callback_of}" if event.callback_of else event.id


def as_json(api: Api) -> dict[str, Any]:
    """The same as plain data."""
    return {
        "title": api.title,
        "version": api.version,
        "operations": [
            {
                "name": full_name(operation),
                "id": operation.id,
                "operation_id": operation.operation_id or None,
                "method": operation.method,
                "path": operation.path,
                "reason": operation.reason,
                "pagination": operation.pagination
                and {
                    "style": str(operation.pagination.style),
                    "items": ".".join(operation.pagination.items),
                    "parameter": operation.pagination.parameter,
                    "cursor": ".".join(operation.pagination.cursor) or None,
                    "reason": operation.pagination.reason,
                },
                "streaming": operation.streaming
                and {
                    "flag": operation.streaming.flag,
                    "end": operation.streaming.end,
                    "reconnect": operation.streaming.reconnect,
                    "reason": operation.streaming.reason,
                },
            }
            for operation in api.operations
        ],
        "events": [
            {
                "name": str(event.name),
                "id": event.id,
                "callback_of": event.callback_of,
            }
            for event in api.events
        ],
    }
