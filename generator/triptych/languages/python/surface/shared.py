"""Headers that nearly every operation takes: told to the client once, instead of to each call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from triptych.languages.python.identifiers import constant, settle, snake
from triptych.languages.python.surface.arguments import constant_headers
from triptych.languages.python.surface.model import ClientHeader
from triptych.model.api import Api, Location, Parameter
from triptych.model.types import (
    Alias,
    Declaration,
    Enum,
    Kind,
    Literal,
    Ref,
    Scalar,
    Type,
)

_SHARE = 0.5
"""A header is shared when at least this part of all operations takes it …"""
_FEWEST = 5
"""… and there are at least so many."""
_PER_CALL = frozenset("""
    x-request-id request-id x-correlation-id correlation-id x-trace-id traceparent tracestate
    if-match if-none-match if-modified-since if-unmodified-since range
    """.split())


def client_headers(
    api: Api, prefix: str, reserved: Iterable[str]
) -> tuple[ClientHeader, ...]:
    """The client's arguments for shared headers. ``prefix`` begins their environment variables.

    Only headers whose value is text are shared. One that carries an idempotency key, or tells one request
    from others, is another for each call, and one that has a single value is sent unasked.
    """
    found: dict[str, tuple[Parameter, int]] = {}
    for operation in api.operations:
        constants = constant_headers(operation)
        for parameter in operation.parameters:
            if parameter.location is not Location.HEADER:
                continue
            if parameter.wire_name in constants or not _is_text(
                parameter.type, api.declarations
            ):
                continue
            if (
                parameter.wire_name == operation.idempotency_header
                or parameter.wire_name.lower() in _PER_CALL
            ):
                continue
            first, count = found.get(parameter.wire_name.lower(), (parameter, 0))
            found[parameter.wire_name.lower()] = first, count + 1
    fewest = max(_FEWEST, _SHARE * len(api.operations))
    shared = [parameter for parameter, count in found.values() if count >= fewest]
    names = settle([snake(parameter.name, "header") for parameter in shared], reserved)
    return tuple(
        ClientHeader(
            name=name,
            wire_name=parameter.wire_name,
            environment=_environment(prefix, constant(parameter.name, "HEADER")),
            docs=parameter.docs,
        )
        for parameter, name in zip(shared, names, strict=True)
    )


def _environment(prefix: str, name: str) -> str:
    return name if name.startswith(f"{prefix}_") else f"{prefix}_{name}"


def _is_text(type: Type, declarations: Mapping[str, Declaration]) -> bool:
    match type:
        case Scalar(kind):
            return kind is Kind.STRING
        case Literal(values):
            return all(isinstance(value, str) for value in values)
        case Ref(id):
            match declarations[id]:
                case Enum(members=members):
                    return all(isinstance(member.value, str) for member in members)
                case Alias(type=Scalar() | Literal() as target):
                    return _is_text(target, declarations)
                case _:
                    return False
        case _:
            return False
