"""From the bytes of an answer to typed values.

The fast way is Pydantic's: bytes are parsed and validated in one go.  Only if that fails, and unless the
caller wants it strict, the JSON is put together tolerantly (see ``tolerant``).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import pydantic
from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from .linking import is_model, link_expression
from .operation import Ref

if TYPE_CHECKING:
    from pydantic.plugin._schema_validator import PluggableSchemaValidator
    from pydantic_core import SchemaValidator

__all__ = ["Decoder", "InvalidJson", "decode", "decoder_of"]


class InvalidJson(ValueError):
    """The bytes are no JSON."""


class Decoder:
    """Turns JSON into values of one type."""

    __slots__ = ("_make", "_type", "_validate_json", "_validate_python")

    def __init__(self, type: Any) -> None:
        self._type = type
        self._make: Callable[[Any], Any] | None = None
        validator: SchemaValidator | PluggableSchemaValidator
        if is_model(type):
            type.model_rebuild()
            validator = type.__pydantic_validator__
        else:
            validator = TypeAdapter(type).validator
        self._validate_json = validator.validate_json
        self._validate_python = validator.validate_python

    @property
    def takes_text(self) -> bool:
        """Whether any text is a value of the type."""
        try:
            return bool(self._validate_python("", strict=True) == "")
        except ValidationError:
            return False

    def decode(self, content: bytes, strict: bool = False) -> Any:
        """The value that the JSON text holds.

        Raises:
            InvalidJson: It is no JSON.
            pydantic.ValidationError: With ``strict``: it is of another shape.
        """
        try:
            return self._validate_json(content)
        except ValidationError as error:
            return self._after(error, content, strict)

    def convert(self, value: Any, strict: bool = False) -> Any:
        """The same for JSON that is parsed already."""
        try:
            return self._validate_python(value)
        except ValidationError:
            if strict:
                raise
            return self._put_together(value)

    def _after(self, error: ValidationError, content: bytes, strict: bool) -> Any:
        try:
            value = from_json(content)
        except ValueError as invalid:
            raise InvalidJson(str(invalid)) from error
        if strict:
            raise error
        return self._put_together(value)

    def _put_together(self, value: Any) -> Any:
        if self._make is None:
            from .tolerant import maker

            self._make = maker(self._type)
        return self._make(value)


def decoder_of(target: Any, package: str = "") -> Decoder:
    """The decoder of a type, or of a :class:`Ref` into the ``types`` of a generated package; made once."""
    if isinstance(target, Ref):
        if target.decoder is None:
            # Many operations name the same types (those of errors, say).
            key = (package, target.expression)
            decoder = _decoders.get(key)
            if decoder is None:
                type = _evaluate(target.expression, f"{package}.types")
                decoder = _decoders[key] = Decoder(type)
            target.decoder = decoder
        return cast(Decoder, target.decoder)
    try:
        decoder = _decoders.get(target)
    except TypeError:
        # Not hashable, as some annotations are: made anew each time.
        return Decoder(target)
    if decoder is None:
        decoder = _decoders[target] = Decoder(target)
    return decoder


_decoders: dict[Any, Decoder] = {}


def decode(
    target: Any, content: bytes, *, package: str = "", strict: bool = False
) -> Any:
    """Decode JSON text into a type or :class:`Ref`; see :meth:`Decoder.decode`."""
    return decoder_of(target, package).decode(content, strict)


def _evaluate(expression: str, package: str) -> Any:
    import builtins
    import datetime
    import typing

    namespace = link_expression(expression, package)
    if expression.isidentifier() and expression in namespace:
        return namespace[expression]
    # The expression is part of a generated module, never of a caller's or a server's data.
    return eval(  # noqa: S307
        expression,
        {
            "__builtins__": builtins,
            "Any": typing.Any,
            "Annotated": typing.Annotated,
            "Literal": typing.Literal,
            "Union": typing.Union,
            "Field": pydantic.Field,
            "datetime": datetime.datetime,
            "date": datetime.date,
        },
        namespace,
    )
