"""The view of the README: how to put this server to use, with this API's own handlers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.layout import signature
from triptych.languages.python.text import markdown, markdown_code
from triptych.model.api import Api, Format, Operation
from triptych.model.types import Any as AnyType
from triptych.targets.fastapi_server.annotations import StrictAnnotations
from triptych.targets.fastapi_server.contents import body_type
from triptych.targets.fastapi_server.outcomes import (
    is_streamed,
    outcome_class,
    primary_status,
    returned,
)
from triptych.targets.fastapi_server.routers import alternatives
from triptych.targets.fastapi_server.scaffold import subclass
from triptych.targets.fastapi_server.security import example_credential
from triptych.targets.fastapi_server.settled import Settled
from triptych.targets.fastapi_server.tree import Method, ResourceHandler

_Pair = tuple[ResourceHandler, Method]


def readme_file(
    api: Api,
    settled: Settled,
    handlers: Sequence[ResourceHandler],
    annotations: StrictAnnotations,
) -> FileSpec:
    """``README.md``. What the API has nothing of is left out."""
    pairs = [(handler, method) for handler in handlers for method in handler.methods]
    package = settled.options.package
    first = _first(pairs)
    view: dict[str, Any] = {
        "title": markdown(api.title) or settled.options.distribution,
        "distribution": settled.options.distribution,
        "package": package,
        "app": settled.app,
        "operations": len(api.operations),
        "resources": len(handlers),
        "first": None if first is None else _example(first, annotations),
        "credential": example_credential(api),
        "schemes": [
            {"id": markdown_code(scheme.id), "class": credential_class(scheme.type)}
            for scheme in api.security_schemes
        ],
        "stream": _stream(pairs, annotations),
        "upload": _upload(pairs, annotations),
        "download": _download(pairs),
        "error": _error(pairs),
        "webhooks": any(event.type is not None for event in api.events),
    }
    return FileSpec("README.md", "README.md.jinja", view)


def credential_class(type: str) -> str:
    """The class of a scheme's credential."""
    names = {
        "api_key": "ApiKey",
        "basic": "Basic",
        "http": "Http",
        "mutual_tls": "MutualTls",
    }
    return names.get(type, "Bearer")


def _simplest(pairs: Iterable[_Pair], wanted: Callable[[Method], bool]) -> _Pair | None:
    found = [pair for pair in pairs if wanted(pair[1])]
    return min(found, key=lambda pair: _weight(pair[1].operation), default=None)


def _weight(operation: Operation) -> tuple[bool, int, int]:
    """What is deprecated shows badly, and so do many parameters."""
    return (
        operation.docs.deprecated,
        len(operation.responses),
        len(operation.parameters),
    )


def _first(pairs: Sequence[_Pair]) -> _Pair | None:
    """The operation of the first example: something that is looked up, else the first that there is."""
    return (
        _simplest(pairs, lambda m: _is_lookup(m.operation))
        or _simplest(pairs, lambda m: _has_value(m.operation))
        or next(iter(pairs), None)
    )


def _is_lookup(operation: Operation) -> bool:
    return operation.method == "GET" and "{" in operation.path and _has_value(operation)


def _has_value(operation: Operation) -> bool:
    """Whether its primary answer is JSON, and nothing else."""
    primary = primary_status(operation)
    return operation.streaming is None and any(
        response.status == primary
        and len(response.contents) == 1
        and response.contents[0].format is Format.JSON
        for response in operation.responses
    )


def _example(pair: _Pair, annotations: StrictAnnotations) -> dict[str, Any]:
    """A handler with one method, and the names that it needs."""
    handler, method = pair
    result = returned(method.operation, annotations)
    types = sorted(
        use for use in result.annotation.uses if use in annotations.types.modules
    )
    others = sorted(
        use
        for use in result.annotation.uses
        if use not in annotations.types.modules and use not in _ELSEWHERE
    )
    parameter = method.attributes[0][1] if method.attributes else ""
    return {
        "resource": markdown_code(handler.name) or "the API itself",
        "module": handler.module,
        "class": handler.class_name,
        "subclass": subclass(handler),
        "request": method.request,
        "method": method.name,
        "head": signature(
            f"async def {method.name}(",
            [
                ("self", "", ""),
                ("request", method.request, ""),
                ("auth", _auth(method), ""),
            ],
            f") -> {result.annotation.text}:",
            1,
        ),
        "types": ", ".join(types),
        "outcomes": ", ".join(others),
        "parameter": parameter,
        "path": markdown_code(f"{method.operation.method} {method.operation.path}"),
    }


_ELSEWHERE = frozenset(
    "Any AsyncIterator Download Stream date datetime list dict".split()
)


def _auth(method: Method) -> str:
    security = alternatives(method.operation.security)
    return "User" if security and () not in security else "User | None"


def _stream(
    pairs: Sequence[_Pair], annotations: StrictAnnotations
) -> dict[str, Any] | None:
    pair = _simplest(pairs, lambda m: m.operation.streaming is not None)
    if pair is None:
        return None
    handler, method = pair
    streaming = method.operation.streaming
    assert streaming is not None
    item = annotations.plain(
        streaming.content.item or streaming.content.type or AnyType()
    )
    flag = f"request.{method.stream}" if method.stream else ""
    body = method.operation.body
    if streaming.flag_location == "body" and streaming.flag and body is not None:
        flag = f"request.{method.body}.{streaming.flag}"
    return {
        "class": handler.class_name,
        "method": method.name,
        "request": method.request,
        "item": item.text,
        "flag": flag if flag.replace(".", "_").isidentifier() else "",
        "events": streaming.content.format is Format.EVENTS,
    }


def _upload(
    pairs: Sequence[_Pair], annotations: StrictAnnotations
) -> dict[str, Any] | None:
    """The handler of an upload."""

    def takes_file(method: Method) -> bool:
        body = method.operation.body
        if body is None or not method.body:
            return False
        return any(c.format is Format.BINARY for c in body.contents) or any(
            c.format is Format.MULTIPART for c in body.contents
        )

    pair = _simplest(pairs, takes_file)
    if pair is None:
        return None
    handler, method = pair
    body = method.operation.body
    assert body is not None
    return {
        "class": handler.class_name,
        "method": method.name,
        "type": body_type(body, annotations).text,
    }


def _download(pairs: Sequence[_Pair]) -> dict[str, Any] | None:
    def gives_file(method: Method) -> bool:
        primary = primary_status(method.operation)
        return any(
            response.status == primary
            and any(
                c.format is Format.BINARY and not is_streamed(c)
                for c in response.contents
            )
            for response in method.operation.responses
        )

    pair = _simplest(pairs, gives_file)
    if pair is None:
        return None
    return {"class": pair[0].class_name, "method": pair[1].name}


def _error(pairs: Sequence[_Pair]) -> dict[str, Any] | None:
    """An outcome that is an error with a body, of some operation."""
    for handler, method in pairs:
        for response in method.operation.responses:
            if response.status[0] == "4" and response.status.isdigit():
                return {
                    "class": handler.class_name,
                    "method": method.name,
                    "status": response.status,
                    "outcome": outcome_class(response.status),
                    "empty": not response.contents,
                }
    return None
