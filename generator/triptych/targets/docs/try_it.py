"""What the form that sends requests from the page has to know of an operation.

The form itself is made in the browser, by ``assets/form.js``: without scripts nothing could be sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from triptych.languages.html import Html
from triptych.languages.html.prose import first_sentence, plain
from triptych.languages.html.script import script_json
from triptych.languages.json import pretty
from triptych.model.api import (
    Api,
    Content,
    Encoding,
    Format,
    Location,
    Operation,
    Parameter,
    SecurityScheme,
    Server,
)
from triptych.model.call_examples import CallExample
from triptych.model.examples import parameter_example
from triptych.model.shapes import fields_of
from triptych.model.types import Declarations, Json
from triptych.targets.docs.inputs import input_of

_BY_FIELD = (Format.FORM, Format.MULTIPART)
_FETCHABLE = frozenset("GET HEAD POST PUT PATCH DELETE OPTIONS QUERY".split())
"""Browsers refuse the rest: CONNECT and TRACE (Fetch, §2.2.1)."""


def try_data(
    operation: Operation, api: Api, title: str, calls: Sequence[CallExample]
) -> Html | None:
    """JSON for the ``<script>`` element beside the button; None: no browser could send this request."""
    if operation.method not in _FETCHABLE:
        return None
    declarations = api.declarations
    return script_json(
        {
            "title": title,
            "method": operation.method,
            # A fragment is never sent.
            "path": operation.path.partition("#")[0],
            "servers": [_server(each) for each in operation.servers or api.servers],
            "parameters": [
                *(_parameter(each, declarations) for each in operation.parameters),
                *_accept(operation),
            ],
            "body": _body(operation, calls, declarations),
            **_security(operation, api),
        }
    )


def _filled(**values: Any) -> dict[str, Any]:
    """A mapping without what is empty, false or None."""
    return {key: value for key, value in values.items() if value}


def _server(server: Server) -> dict[str, Any]:
    variables = [
        _filled(
            name=variable.wire_name,
            value=variable.default,
            values=list(variable.values),
            hint=plain(variable.docs.description),
        )
        for variable in server.variables
    ]
    label = server.name or plain(server.docs.description)
    return {"url": server.url, **_filled(label=label[:80], variables=variables)}


# -- parameters -----------------------------------------------------------------------------


def _parameter(parameter: Parameter, declarations: Declarations) -> dict[str, Any]:
    value: Json = None
    if parameter.required:
        value = parameter_example(parameter, declarations)
    elif parameter.default is not None:
        value = parameter.default.value
    return {
        "name": parameter.wire_name,
        "in": parameter.location.value,
        "style": parameter.style,
        **_filled(
            explode=parameter.explode,
            reserved=parameter.allow_reserved,
            content=parameter.content_type,
            required=parameter.required or parameter.location is Location.PATH,
        ),
        **({} if value is None else {"value": value}),
        **input_of(parameter.type, declarations),
    }


def _accept(operation: Operation) -> Iterator[dict[str, Any]]:
    """A header to choose the answer's type by, where there are several to choose from."""
    if any(_is_header(each, "accept") for each in operation.parameters):
        return
    types = dict.fromkeys(
        content.media_type
        for response in operation.responses
        if response.is_success
        for content in response.contents
    )
    streaming = operation.streaming
    if streaming is not None:
        types[streaming.content.media_type] = None
    if len(types) > 1:
        header = {"name": "Accept", "in": "header", "style": "simple"}
        yield {**header, "kind": "string", "values": list(types)}


def _is_header(parameter: Parameter, name: str) -> bool:
    return parameter.location is Location.HEADER and parameter.wire_name.lower() == name


# -- the body -------------------------------------------------------------------------------


def _body(
    operation: Operation, calls: Sequence[CallExample], declarations: Declarations
) -> dict[str, Any] | None:
    body = operation.body
    if body is None:
        return None
    examples: list[dict[str, Any]] = []
    for example in calls:
        if example.content is not None:
            number = next(
                n for n, each in enumerate(body.contents) if each is example.content
            )
            examples.append({"content": number, **_example(example, example.content)})
    return {
        "required": body.required,
        "contents": [_content(content, declarations) for content in body.contents],
        "examples": examples,
    }


def _content(content: Content, declarations: Declarations) -> dict[str, Any]:
    made: dict[str, Any] = {"type": content.media_type, "kind": _kind(content)}
    if content.format in _BY_FIELD:
        encodings = {each.wire_name: each for each in content.encodings}
        made["fields"] = [
            {
                "name": name,
                **_filled(required=field.required),
                **_encoding(encodings.get(name), content.format),
                **input_of(field.type, declarations),
            }
            for name, field in fields_of(content.type, declarations).items()
            if not field.read_only
        ]
    return made


def _kind(content: Content) -> str:
    if content.format in (Format.TEXT, Format.EVENTS, Format.JSON_LINES):
        return "text"
    return content.format.value


def _encoding(encoding: Encoding | None, format: Format) -> dict[str, Any]:
    """How a field is written, where its encoding says so."""
    if encoding is None:
        return {}
    if (
        format is Format.MULTIPART
        and encoding.style is None
        and encoding.explode is None
    ):
        return _filled(content=encoding.content_type)
    style = encoding.style or "form"
    explode = style == "form" if encoding.explode is None else encoding.explode
    content = encoding.content_type if encoding.style is None else None
    return {"style": style, **_filled(explode=explode, content=content)}


def _example(example: CallExample, content: Content) -> dict[str, Any]:
    made: dict[str, Any] = {"name": example.name, "label": example.label}
    if content.docs.examples:
        made["given"] = True
    if content.format in _BY_FIELD:
        made["values"] = example.value if isinstance(example.value, dict) else {}
    elif content.format is not Format.BINARY:
        made["text"] = _text(example.value, content)
    return made


def _text(value: Json, content: Content) -> str:
    if content.format is not Format.JSON and isinstance(value, str):
        return value
    return "" if value is None else pretty(value)


# -- security -------------------------------------------------------------------------------


def _security(operation: Operation, api: Api) -> dict[str, Any]:
    """The alternatives as lists of scheme ids, and those schemes."""
    schemes = {scheme.id: scheme for scheme in api.security_schemes}
    alternatives = [
        [id for id, _ in requirement.schemes]
        for requirement in operation.security or ()
        if all(id in schemes for id, _ in requirement.schemes)
    ]
    used = dict.fromkeys(id for ids in alternatives for id in ids)
    return {
        "security": alternatives,
        "schemes": {id: _scheme(schemes[id]) for id in used},
    }


def _scheme(scheme: SecurityScheme) -> dict[str, Any]:
    return {
        "type": scheme.type,
        "label": scheme.id,
        **_filled(
            scheme=scheme.scheme,
            name=scheme.wire_name,
            hint=first_sentence(scheme.docs.description or scheme.docs.summary),
            **({"in": scheme.location.value} if scheme.location else {}),
        ),
    }
