"""A call of every method of a client, with arguments made from the specification."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from triptych.languages.python.surface import Argument, Method, ResourceSurface, Surface
from triptych.model.examples import example_of
from triptych.model.made_examples import Detail
from triptych.model.types import (
    Alias,
    Declaration,
    Json,
    Kind,
    List,
    Model,
    Nullable,
    Ref,
    Scalar,
    Type,
    Union,
)


@dataclass(frozen=True, slots=True)
class Call:
    """One call: ``client.a.b.method(**arguments)``.

    Attributes:
        operation: The operation's id, such as ``GET /models/{model}``.
        attributes: From the client to the method.
        arguments: By name.
        streams: The call asks for a stream.
    """

    operation: str
    attributes: tuple[str, ...]
    arguments: Mapping[str, Any]
    streams: bool = False

    def method_of(self, client: Any) -> Any:
        """The method, bound to a client."""
        for attribute in self.attributes:
            client = getattr(client, attribute)
        return client

    def __str__(self) -> str:
        return f"{'.'.join(self.attributes)}({', '.join(self.arguments)})"


def calls_of(
    surface: Surface, declarations: Mapping[str, Declaration], *, optional: bool
) -> Iterator[Call]:
    """A call of each method, and one more of each that streams when asked to.

    Args:
        surface: The client's surface.
        declarations: What references mean.
        optional: Give every argument, else only those that are required.
    """
    for resource in surface.root.walk():
        for method in resource.methods:
            yield _call(resource, method, declarations, optional, streams=False)
            if method.flag is not None:
                yield _call(resource, method, declarations, optional, streams=True)


def _call(
    resource: ResourceSurface,
    method: Method,
    declarations: Mapping[str, Declaration],
    optional: bool,
    *,
    streams: bool,
) -> Call:
    arguments = {
        argument.name: _value(argument, declarations, optional)
        for argument in method.arguments
        if argument.required or optional
    }
    streaming = method.operation.streaming
    if method.flag is not None and streaming is not None:
        arguments.pop(method.flag.name, None)
        if streams:
            arguments[method.flag.name] = streaming.flag_value
    return Call(
        operation=method.operation.id,
        attributes=(*resource.path, method.name),
        arguments=arguments,
        streams=streams,
    )


def _value(
    argument: Argument, declarations: Mapping[str, Declaration], optional: bool
) -> Any:
    example = example_of(
        argument.type,
        declarations,
        request=True,
        detail=Detail.WHOLE if optional else Detail.LEAST,
        docs=argument.docs,
    )
    if example in ({}, []) and not optional:
        # In a query, an object or array of nothing is nothing at all.
        example = example_of(argument.type, declarations, request=True)
    if argument.positional and example == "":
        example = "x"  # An empty path parameter is refused, whatever the specification's example.
    return _with_bytes(example, argument.type, declarations)


def _with_bytes(
    value: Json, type: Type, declarations: Mapping[str, Declaration]
) -> Any:
    """The example with bytes where the type says so: JSON has none, so an example has text there."""
    match type:
        case Scalar(Kind.BINARY) if isinstance(value, str):
            return value.encode()
        case Nullable(inner):
            return _with_bytes(value, inner, declarations)
        case List(item) if isinstance(value, list):
            return [_with_bytes(each, item, declarations) for each in value]
        case Union(variants):
            made = (_with_bytes(value, each, declarations) for each in variants)
            return next((each for each in made if each != value), value)
        case Ref(id):
            return _referenced(value, declarations[id], declarations)
        case _:
            return value


def _referenced(
    value: Json, declaration: Declaration, declarations: Mapping[str, Declaration]
) -> Any:
    if isinstance(declaration, Alias):
        return _with_bytes(value, declaration.type, declarations)
    if isinstance(declaration, Model) and isinstance(value, dict):
        types = {field.wire_name: field.type for field in declaration.fields}
        return {
            name: (
                _with_bytes(each, types[name], declarations) if name in types else each
            )
            for name, each in value.items()
        }
    return value
