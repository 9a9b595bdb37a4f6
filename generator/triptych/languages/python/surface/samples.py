"""Sample calls: runnable, laid out, with values that the API accepts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from triptych.languages.python import layout
from triptych.languages.python.surface.model import (
    Argument,
    Method,
    Place,
    ResourceSurface,
    Shape,
    Surface,
)
from triptych.languages.python.text import literal
from triptych.model.examples import example_of
from triptych.model.made_examples import Detail
from triptych.model.types import Json, Kind, Scalar, Type

_NOTHING: Mapping[str, str] = MappingProxyType({})
_LONGEST = 1_500
"""A value whose code is longer is shown as ``...``."""


def sample(
    method: Method,
    surface: Surface,
    *,
    asynchronous: bool = False,
    width: int = layout.WIDTH,
    given: Mapping[str, str] = _NOTHING,
) -> str:
    """A call of the method on ``client``, with its required arguments and those ``given``.

    ``given`` maps arguments to the code of their values. ``width`` is met as far as one line per
    argument can meet it.
    """
    body = _given_body(method)
    arguments = [
        _argument(argument, surface, body, given.get(argument.name))
        for argument in method.arguments
        if argument.required or argument.name in given
    ]
    pages = method.returns.shape is Shape.PAGE
    wait = "await " if asynchronous and not pages else ""
    head = f"{wait}client.{path_of(method, surface)}("
    line = f"{head}{', '.join(arguments)})"
    if len(line) <= width:
        return line
    return layout.exploded(head, arguments, ")")


def path_of(method: Method, surface: Surface) -> str:
    """``chat.completions.create``."""
    return ".".join((*holder(method, surface).path, method.name))


def holder(method: Method, surface: Surface) -> ResourceSurface:
    """The resource that a method belongs to."""
    return surface.holders[method.operation.id]


def _given_body(method: Method) -> Mapping[str, Json]:
    """The fields of the body in the specification's own first example of it."""
    for example in method.content.docs.examples if method.content is not None else ():
        if not example.raw and isinstance(value := json.loads(example.text), dict):
            return cast("dict[str, Json]", value)
    return {}


def _argument(
    argument: Argument, surface: Surface, body: Mapping[str, Json], value: str | None
) -> str:
    if value is None:
        value = _value(argument, surface, body)
    return value if argument.positional else f"{argument.name}={value}"


def _value(argument: Argument, surface: Surface, body: Mapping[str, Json]) -> str:
    if is_file(argument.type):
        return 'Path("file.bin")'
    if argument.place is Place.FIELD and argument.wire_name in body:
        return code(body[argument.wire_name])
    for example in argument.docs.examples:
        if not example.raw:
            return code(json.loads(example.text))
    value = example_of(
        argument.type, surface.types.declarations, request=True, detail=Detail.FEW
    )
    return code(value)


def is_file(type: Type) -> bool:
    """Whether the value is the content of a file."""
    return isinstance(type, Scalar) and type.kind is Kind.BINARY


def code(value: Json) -> str:
    """JSON as Python code on one line."""
    text = _code(value)
    return text if len(text) <= _LONGEST else "..."


def _code(value: Json) -> str:
    match value:
        case list():
            return f"[{', '.join(map(_code, value))}]"
        case dict():
            items = (f"{literal(key)}: {_code(item)}" for key, item in value.items())
            return f"{{{', '.join(items)}}}"
        case _:
            return literal(value)
