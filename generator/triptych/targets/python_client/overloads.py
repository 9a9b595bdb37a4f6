"""Overloads: what a method returns depends on the argument that asks for a stream."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from triptych.languages.python.annotations import NONE, Annotations, Expr, union
from triptych.languages.python.surface import Argument, Method
from triptych.languages.python.text import literal
from triptych.model import types as t


class Overload(Struct, frozen=True):
    """One way to call a method."""

    arguments: tuple[Argument, ...]
    returns: Expr


def overloads(
    method: Method, annotations: Annotations, asynchronous: bool
) -> list[Overload]:
    """Without the stream, with it, and with a flag whose value isn't known before the call.

    Empty where a method doesn't stream by a flag, or where the flag's values can't be told apart.
    """
    flag, streams = method.flag, method.streams
    if flag is None or streams is None:
        return []
    name = annotations.helper("Literal")
    values = _values(flag.type, annotations)
    if values is None or _flag_value(method) not in values:
        return []
    others = [value for value in values if value != _flag_value(method)]
    if not others:
        return []
    off = Expr(f"{name.text}[{', '.join(map(literal, others))}]", name.uses)
    on = Expr(f"{name.text}[{literal(_flag_value(method))}]", name.uses)
    plain = method.returns
    without = plain.async_annotation if asynchronous else plain.annotation
    stream = streams.async_annotation if asynchronous else streams.annotation
    if isinstance(flag.type, t.Nullable):
        off = union((off, NONE))
    on_by_default = streams_by_default(method)
    both = Expr("bool") if True in values else flag.annotation
    choices = [
        (off, flag.required or on_by_default, without),
        (on, flag.required or not on_by_default, stream),
        (both, True, union((without, stream))),
    ]
    return [
        Overload(
            tuple(
                (
                    replace(argument, annotation=annotation, required=required)
                    if argument is flag
                    else argument
                )
                for argument in method.arguments
            ),
            returns,
        )
        for annotation, required, returns in choices
    ]


def streams_by_default(method: Method) -> bool:
    """Whether the API streams when the flag isn't given."""
    default = method.flag.default if method.flag is not None else None
    return default is not None and default.value == _flag_value(method)


def wants_stream(method: Method, flag: Argument) -> str:
    """The code that tells whether a call asks for the stream."""
    value = _flag_value(method)
    if value is True:
        return f"{flag.name} is not False" if streams_by_default(method) else flag.name
    asked = f"{flag.name} == {literal(value)}"
    return f"{flag.name} is omit or {asked}" if streams_by_default(method) else asked


def on(method: Method) -> str:
    """The code of the flag's value that asks for the stream."""
    return literal(_flag_value(method))


def _flag_value(method: Method) -> bool | str:
    streaming = method.operation.streaming
    return True if streaming is None else streaming.flag_value


def _values(
    type: t.Type, annotations: Annotations
) -> tuple[str | int | float | bool, ...] | None:
    """Every value of a closed set, or None."""
    match type:
        case t.Scalar(kind=t.Kind.BOOLEAN):
            return (False, True)
        case t.Literal():
            return type.values
        case t.Nullable():
            return _values(type.type, annotations)
        case t.Ref():
            target = annotations.types.declarations[type.id]
            if isinstance(target, t.Enum):
                return None if target.open else tuple(m.value for m in target.members)
            return (
                _values(target.type, annotations)
                if isinstance(target, t.Alias)
                else None
            )
        case _:
            return None
