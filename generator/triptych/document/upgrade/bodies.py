"""Bodies of 2.0: body and form parameters become request bodies, a response's schema its content."""

from __future__ import annotations

from typing import Any

from triptych.document.data import is_object
from triptych.document.upgrade.context import Upgrade
from triptych.document.upgrade.values import serialisation, take_schema
from triptych.document.visit import Visit

_JSON = "application/json"
_URLENCODED = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_BYTES = "application/octet-stream"


def request_body(
    operation: dict[str, Any],
    payload: list[dict[str, Any]],
    context: Upgrade,
    consumes: list[str],
) -> dict[str, Any] | None:
    """The request body that body and form parameters (or references to them) amount to."""
    bodies = [p for p in payload if context.resolve(p).get("in") == "body"]
    forms = [p for p in payload if context.resolve(p).get("in") == "formData"]
    if len(bodies) > 1:
        _refuse(bodies[1], context, "An operation can't have two body parameters.")
    if bodies and forms:
        _refuse(
            forms[0],
            context,
            "An operation can't have both a body and form parameters.",
        )
    if bodies:
        return _body(bodies[0], context, consumes)
    if forms:
        return _form(operation, forms, context, consumes)
    return None


def _refuse(parameter: dict[str, Any], context: Upgrade, message: str) -> None:
    visit = context.visit_of(parameter)
    if visit is not None:
        context.report.error("body-parameters", message, visit.source, visit.path)


def _body(
    holder: dict[str, Any], context: Upgrade, consumes: list[str]
) -> dict[str, Any]:
    parameter: dict[str, Any] = context.resolve(holder)
    if parameter is not holder:
        context.forget(holder)
    schema = parameter.get("schema", {})
    body: dict[str, Any] = {
        key: value
        for key, value in parameter.items()
        if key in ("description", "required") or key.startswith("x-")
    }
    # The parameter's name is the one word that the author chose for the body.
    if isinstance(parameter.get("name"), str):
        body.setdefault("x-body-name", parameter["name"])
    media_types = [t for t in consumes if t not in (_URLENCODED, _MULTIPART)] or (
        consumes or [_JSON]
    )
    body["content"] = {
        media_type: context.derive({"schema": schema}, "media_type", parameter)
        for media_type in media_types
    }
    return context.derive(body, "request_body", parameter)


def _form(
    operation: dict[str, Any],
    holders: list[dict[str, Any]],
    context: Upgrade,
    consumes: list[str],
) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    required: list[str] = []
    encoding: dict[str, Any] = {}
    has_file = False
    for holder in holders:
        parameter: dict[str, Any] = context.resolve(holder)
        visit = context.visit_of(parameter)
        name = parameter.get("name")
        if visit is None or not isinstance(name, str):
            continue
        if parameter is not holder:
            context.forget(holder)
        # A shared parameter is read once per use, so it is taken apart in a copy.
        copy = Visit(dict(parameter), "parameter", visit.source, visit.path)
        has_file |= parameter.get("type") == "file"
        schema = take_schema(copy, context)
        style = serialisation(copy, context, "formData", schema)
        if style:
            encoding[name] = context.derive(style, "encoding", visit)
        for key, value in copy.node.items():
            if key == "description" or key.startswith("x-"):
                schema[key] = value
        properties[name] = schema
        if parameter.get("required") is True:
            required.append(name)
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        schema["required"] = required
    context.derive(schema, "schema", operation)
    media_type: dict[str, Any] = {"schema": schema}
    if encoding:
        media_type["encoding"] = encoding
    wanted = [t for t in consumes if t in (_URLENCODED, _MULTIPART)]
    if has_file:
        wanted = [t for t in wanted if t == _MULTIPART]
    content = {
        kind: context.derive(dict(media_type), "media_type", operation)
        for kind in wanted or [_MULTIPART if has_file else _URLENCODED]
    }
    body: dict[str, Any] = {"content": content}
    if required:
        body["required"] = True
    return context.derive(body, "request_body", operation)


def upgrade_response(
    response: dict[str, Any], context: Upgrade, produces: list[str]
) -> None:
    """Upgrade one response in place; does nothing to one that is a reference or has been upgraded."""
    schema = response.pop("schema", None)
    examples: Any = response.pop("examples", None)
    if schema is None and not is_object(examples):
        return
    shown = examples if is_object(examples) else {}
    media_types = list(dict.fromkeys(produces)) or [_JSON]
    if is_object(schema) and schema.get("format") == "binary":
        media_types = [t for t in media_types if t != _JSON] or [_BYTES]
    if not produces and schema is None:
        media_types = []
    content: dict[str, Any] = {}
    for media_type in dict.fromkeys([*media_types, *(k for k in shown if "/" in k)]):
        made: dict[str, Any] = {} if schema is None else {"schema": schema}
        if media_type in shown:
            made["example"] = shown[media_type]
        content[media_type] = context.derive(made, "media_type", response)
    if content:
        response["content"] = content
