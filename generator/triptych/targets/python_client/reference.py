"""The view of ``api.md``: every method and type on one page."""

from __future__ import annotations

from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.surface import Method, ResourceSurface, Surface
from triptych.languages.python.text import markdown, markdown_code
from triptych.model.api import Api
from triptych.targets.python_client.events import Events
from triptych.targets.python_client.options import Options


def reference_file(
    api: Api, surface: Surface, options: Options, events: Events
) -> FileSpec:
    """``api.md``."""
    view = {
        "title": markdown(api.title) or options.distribution,
        "package": surface.package,
        "receiver": events.receiver,
        "event_alias": events.alias,
        "events": [
            {
                "name": markdown_code(row["name"]),
                "type": markdown_code(row["type"]),
            }
            for row in events.rows()
        ],
        "resources": [
            _resource(resource) for resource in surface.root.walk() if resource.methods
        ],
        "types": sorted(surface.types.modules, key=lambda name: (name.lower(), name)),
    }
    return FileSpec("api.md", "api.md.jinja", view)


def _resource(resource: ResourceSurface) -> dict[str, Any]:
    return {
        "name": ".".join(("client", *resource.path)),
        "methods": [_method(resource, method) for method in resource.methods],
    }


def _method(resource: ResourceSurface, method: Method) -> dict[str, Any]:
    path = ".".join(("client", *resource.path, method.name))
    arguments = ", ".join(
        [argument.name for argument in method.arguments if argument.positional]
        + (
            ["…"]
            if any(not argument.positional for argument in method.arguments)
            else []
        )
    )
    operation = method.operation
    summary = operation.docs.summary or operation.docs.description.split("\n")[0]
    returns = [method.returns.annotation.text]
    if method.streams is not None:
        returns.append(method.streams.annotation.text)
    return {
        "call": markdown_code(f"{path}({arguments})"),
        "returns": " or ".join(map(markdown_code, returns)),
        "endpoint": markdown_code(f"{operation.method} {operation.path}"),
        "summary": markdown(summary),
        "deprecated": operation.docs.deprecated,
    }
