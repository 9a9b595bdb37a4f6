"""Between JSON and typed values, strictly."""

from __future__ import annotations

import json
import math
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

import pydantic
from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json, to_json

from .constraints import Format, Nullable, OneOf, Pattern, Unique
from .contents import Ref
from .guards import is_array, is_object
from .linking import is_model, link_expression
from .mistakes import Mistake, Refusal, mistakes_of
from .models import ANSWER

if TYPE_CHECKING:
    from .files import Upload
    from .rules import Rule
    from .texts import Reader, Tree

__all__ = ["Codec", "codec_of", "codec_of_type", "decode_json"]

_INTEGERS: Final = frozenset({"int_type", "int_from_float", "literal_error"})


class Codec:
    """Validates JSON as one type, and makes JSON of values of it.

    Args:
        type: The type.
        rule: What is held against the JSON beyond that.
    """

    __slots__ = ("_reader", "_rule", "_to_json", "_to_python", "_validate_json", "type")

    def __init__(self, type: Any, rule: Rule | None = None) -> None:
        self.type: Final = type
        self._rule: Final = rule
        if is_model(type):
            type.model_rebuild()
            validator: Any = type.__pydantic_validator__
            serializer: Any = type.__pydantic_serializer__
        else:
            adapter: Any = TypeAdapter(type)
            validator, serializer = adapter.validator, adapter.serializer
        # Fields have the names that they have on the wire, and no others.
        self._validate_json = partial(
            validator.validate_json, strict=True, by_alias=True, by_name=False
        )
        self._to_json = serializer.to_json
        self._to_python = serializer.to_python
        self._reader: Reader | None = None

    def decode(self, content: bytes, place: str = "/body") -> Any:
        """The value that a JSON text holds.

        Raises:
            Refusal: It is no JSON, or not of this type; with the place of each mistake.
        """
        try:
            value = self._validate_json(content)
        except ValidationError as error:
            value = self._after(error, content, place)
        if b"NaN" in content or b"Infinity" in content:
            _refuse_constants(content, place)
        if self._rule is not None:
            self._hold(self._rule, from_json(content), place)
        return value

    def _hold(self, rule: Rule, data: Any, place: str) -> None:
        mistakes = rule.mistakes(data, place)
        if mistakes:
            raise Refusal(mistakes=mistakes)

    def validate(self, value: Any, files: list[Upload] | None = None) -> Any:
        """The same of JSON data.

        Raises:
            pydantic.ValidationError: It is not of this type.
        """
        content = to_json(value)
        try:
            return self._validate_json(content, context=files)
        except ValidationError as error:
            if not _has_whole_floats(error):
                raise
            content = to_json(_with_integers(value))
            return self._validate_json(content, context=files)

    def read(self, tree: Tree, place: str) -> Any:
        """The value that texts stand for (see ``texts``).

        Raises:
            Refusal: They stand for none of this type.
        """
        if self._reader is None:
            from .texts import reader_of

            self._reader = reader_of(self.type)
        files: list[Upload] = []
        data = self._reader(tree, files)
        try:
            value = self.validate(data, files)
        except ValidationError as error:
            raise Refusal(mistakes=mistakes_of(error, data, place)) from None
        if self._rule is not None:
            self._hold(self._rule, data, place)
        return value

    def encode(self, value: Any) -> bytes:
        """The JSON text of a value; properties that were not given are left out.

        Raises:
            ValueError: It can't be JSON.
        """
        content: bytes = self._to_json(
            value, by_alias=True, exclude_unset=True, warnings=False
        )
        return content

    def dump(self, value: Any) -> Any:
        """The JSON data of a value."""
        return self._to_python(
            value, mode="json", by_alias=True, exclude_unset=True, warnings=False
        )

    def check(self, content: bytes) -> list[Mistake]:
        """What is wrong with a JSON text that is to be an answer; nothing, if it is of this type."""
        try:
            self._validate_json(content, context=ANSWER)
        except ValidationError as error:
            try:
                self._after(error, content, "", ANSWER)
            except Refusal as refusal:
                return list(refusal.mistakes)
        if self._rule is not None:
            return self._rule.mistakes(from_json(content), "", answer=True)
        return []

    def _after(
        self, error: ValidationError, content: bytes, place: str, context: Any = None
    ) -> Any:
        """What to do with what was not accepted: perhaps it only wrote its integers in another way."""
        try:
            data = from_json(content, allow_inf_nan=False)
        except ValueError as invalid:
            raise Refusal(400, mistakes=[_syntax(invalid, place)]) from None
        if _has_whole_floats(error):
            try:
                content = to_json(_with_integers(data))
                return self._validate_json(content, context=context)
            except ValidationError as again:
                error = again
        raise Refusal(mistakes=mistakes_of(error, data, place)) from None


def _syntax(error: ValueError, place: str) -> Mistake:
    reason = str(error).removeprefix("Input is not valid JSON: ")
    return Mistake(place, f"is not valid JSON: {reason}")


def decode_json(content: bytes, place: str = "/body") -> Any:
    """Any JSON.

    Raises:
        Refusal: It is none.
    """
    try:
        return from_json(content, allow_inf_nan=False)
    except ValueError as error:
        raise Refusal(400, mistakes=[_syntax(error, place)]) from None


def _refuse_constants(content: bytes, place: str) -> None:
    """Refuse ``NaN`` and ``Infinity`` outside of strings, which Pydantic lets pass where anything goes."""

    def refuse(constant: str) -> None:
        mistake = Mistake(place, f"is not valid JSON: {constant} is no number")
        raise Refusal(400, mistakes=[mistake])

    json.loads(content, parse_constant=refuse)


def _has_whole_floats(error: ValidationError) -> bool:
    return any(
        each["type"] in _INTEGERS
        and isinstance(each["input"], float)
        and each["input"].is_integer()
        for each in error.errors(include_url=False, include_context=False)
    )


def _with_integers(value: Any) -> Any:
    """JSON data in which a number without a fraction is an integer, as JSON Schema has it."""
    if isinstance(value, float) and math.isfinite(value) and value.is_integer():
        return int(value)
    if is_array(value):
        return [_with_integers(each) for each in value]
    if is_object(value):
        return {name: _with_integers(each) for name, each in value.items()}
    return value


def codec_of(ref: Ref, package: str) -> Codec:
    """The codec of a type of the generated package; made once."""
    if ref.codec is None:
        key = (package, ref.expression, ref.rule)
        codec = _by_expression.get(key)
        if codec is None:
            type = _evaluate(ref.expression, f"{package}.types")
            rule = None if ref.rule is None else _rule(ref.rule, package)
            codec = _by_expression[key] = Codec(type, rule)
        ref.codec = codec
    return cast(Codec, ref.codec)


def codec_of_type(type: Any) -> Codec:
    """The codec of a type."""
    try:
        codec = _by_type.get(type)
    except TypeError:
        # Not hashable, as some annotations are: made anew each time.
        return Codec(type)
    if codec is None:
        codec = _by_type[type] = Codec(type)
    return codec


def _rule(name: str, package: str) -> Rule:
    from .rules import Rule

    return Rule(name, package)


_by_expression: dict[tuple[str, str, str | None], Codec] = {}
_by_type: dict[Any, Codec] = {}


def _evaluate(expression: str, package: str) -> Any:
    import builtins
    import datetime
    import typing

    from .files import Upload

    namespace = link_expression(expression, package)
    if expression.isidentifier() and expression in namespace:
        return namespace[expression]
    known: dict[str, Any] = {
        "Any": typing.Any,
        "Annotated": typing.Annotated,
        "Literal": typing.Literal,
        "Union": typing.Union,
        "Field": pydantic.Field,
        "Upload": Upload,
        "datetime": datetime.datetime,
        "date": datetime.date,
        "Nullable": Nullable,
        "OneOf": OneOf,
        "Format": Format,
        "Pattern": Pattern,
        "Unique": Unique,
    }
    # Where the API has a type of such a name, the other is spelled with an underscore.
    hidden = {f"_{name}": value for name, value in known.items()}
    # The expression is part of a generated module, never of a client's data.
    return eval(  # noqa: S307
        expression, {"__builtins__": builtins, **known, **hidden}, namespace
    )
