"""What JSON Schema can say of a value and Pydantic has no word for, as marks of an ``Annotated`` type."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Final,
    Literal,
    TypeAlias,
    TypeVar,
    cast,
)

from pydantic_core import (
    PydanticCustomError,
    SchemaError,
    SchemaValidator,
    ValidationError,
    core_schema,
    to_jsonable_python,
)

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema
    from typing_extensions import LiteralString

__all__ = [
    "NULL",
    "Format",
    "Nullable",
    "OneOf",
    "Pattern",
    "Unique",
    "has_format",
    "key_of",
    "matcher",
]

Value = TypeVar("Value")


class _Null:
    """Marks a field of a model whose value may be null, although it may be left out as well."""

    __slots__ = ()


NULL: Final = _Null()

Nullable: TypeAlias = Annotated[Value | None, NULL]
"""The type of a field that may be left out, and may be null as well, which need not mean the same."""


class Pattern:
    """Text in which a regular expression finds a match, anywhere unless it is anchored.

    It is searched for in linear time where it needs no look-around or references to groups.  One that
    neither Rust's engine (which knows ``\\p{L}``) nor Python's takes allows any text; the generator notes it.
    """

    __slots__ = ("pattern",)

    def __init__(self, pattern: str) -> None:
        self.pattern: Final = pattern

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        engine = _engine_for(self.pattern)
        if engine is None:
            return schema
        text = cast("core_schema.StringSchema", schema)
        if text["type"] == "str" and "pattern" not in text:
            text["pattern"], text["regex_engine"] = self.pattern, engine
            return schema
        more = core_schema.str_schema(pattern=self.pattern, regex_engine=engine)
        return core_schema.chain_schema([schema, more])


_FORMATS: Final = {
    "email": r"^[^@\s]+@[^@\s]+$",
    "ipv4": r"^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.|$)){4}$",
    "uri": r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s\"<>\\^`{|}]+$",
    "uuid": r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
}
_DAY: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIMES: Final[dict[str, tuple[re.Pattern[str], CoreSchema, LiteralString]]] = {
    "date": (re.compile(_DAY), core_schema.date_schema(), "date_parsing"),
    "date-time": (
        re.compile(
            _DAY
            + r"[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})"
        ),
        core_schema.datetime_schema(),
        "datetime_parsing",
    ),
}


def _range(bits: int, *, signed: bool) -> tuple[int, int]:
    return (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)


_RANGES: Final = {
    **{f"int{bits}": _range(bits, signed=True) for bits in (8, 16, 32, 64)},
    **{f"uint{bits}": _range(bits, signed=False) for bits in (8, 16, 32, 64)},
}


class Format:
    """Text of a format that is well known: ``email``, ``ipv4``, ``uri`` or ``uuid`` (JSON Schema §7.3).

    Or a whole number of so many bits, as the registry of OpenAPI's formats has them: ``int32``, ``uint8``…

    Its shape is looked at, no more: whether there is such an address is another matter.  A ``date`` or a
    ``date-time`` is text as RFC 3339 §5.6 has it, where Pydantic takes a number for seconds since 1970, and
    a time that doesn't say where.

    Raises:
        KeyError: The format is another.
    """

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        if name not in _TIMES and name not in _RANGES:
            _FORMATS[name]
        self.name: Final = name

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        if self.name in _RANGES:
            return _in_range(handler(source), *_RANGES[self.name])
        if self.name in _TIMES:
            inner = handler(source)
            read = _reader_of_times(self.name)
            if inner["type"] == "str":  # a key, which stays text
                return core_schema.no_info_after_validator_function(_held(read), inner)
            return core_schema.no_info_before_validator_function(read, inner)
        matches = re.compile(_FORMATS[self.name], re.ASCII).search

        def check(value: str) -> str:
            if matches(value) is None or value.endswith("\n"):
                raise PydanticCustomError(
                    "format", "Value should be valid as {name}", {"name": self.name}
                )
            return value

        return core_schema.no_info_after_validator_function(check, handler(source))


def _reader_of_times(format: str) -> Callable[[object], object]:
    """What turns text of a format into a date or a time; what is no text is left as it is."""
    pattern, schema, kind = _TIMES[format]
    read = SchemaValidator(schema).validate_python
    context = {"name": format}

    def check(value: object) -> object:
        if not isinstance(value, str):
            return value
        wrong = PydanticCustomError(kind, "Value should be valid as {name}", context)
        if pattern.fullmatch(value) is None:
            raise wrong
        try:
            return read(value)
        except ValidationError:
            raise wrong from None

    return check


def _in_range(schema: CoreSchema, least: int, most: int) -> CoreSchema:
    number = cast("core_schema.IntSchema", schema)
    number["ge"] = max(least, number.get("ge", least))
    number["le"] = min(most, number.get("le", most))
    return cast("CoreSchema", number)


def _held(read: Callable[[object], object]) -> Callable[[object], object]:
    """What refuses text that can't be read, and leaves it as it is otherwise."""

    def check(value: object) -> object:
        read(value)
        return value

    return check


_ENGINES: Final = ("rust-regex", "python-re")


def _engine_for(pattern: str) -> Literal["rust-regex", "python-re"] | None:
    """The first engine that takes the pattern."""
    for engine in _ENGINES:
        schema = core_schema.str_schema(pattern=pattern, regex_engine=engine)
        try:
            SchemaValidator(schema)
        except SchemaError:
            continue
        return engine
    return None


@lru_cache(maxsize=1024)
def matcher(pattern: str) -> Callable[[str], bool] | None:
    """What tells whether a pattern is found in a text; None of a pattern that no engine takes."""
    engine = _engine_for(pattern)
    if engine is None:
        return None
    schema = core_schema.str_schema(pattern=pattern, regex_engine=engine)
    return SchemaValidator(schema).isinstance_python


def has_format(value: object, name: str) -> bool:
    """Whether a value is of a format, as far as :class:`Format` knows it; of one it doesn't know, it is."""
    if isinstance(value, str):
        if name in _TIMES:
            try:
                _reader_of_times(name)(value)
            except PydanticCustomError:
                return False
            return True
        pattern = _FORMATS.get(name)
        return pattern is None or (
            re.search(pattern, value, re.ASCII) is not None and not value.endswith("\n")
        )
    if name in _RANGES and isinstance(value, (int, float)):
        least, most = _RANGES[name]
        return least <= value <= most
    return True


class Unique:
    """A list no two items of which are equal as JSON (``1`` and ``true`` are not equal, ``1`` and ``1.0`` are)."""

    __slots__ = ()

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(_unique, handler(source))


def _unique(items: Value) -> Value:
    seen: set[object] = set()
    for item in cast("list[object]", items):
        key = key_of(item)
        if key in seen:
            raise PydanticCustomError("unique", "Items should be unique")
        seen.add(key)
    return items


def key_of(item: object) -> object:
    """Something hashable that is equal for items that are equal as JSON."""
    if isinstance(item, bool):
        return bool, item
    if item is None or isinstance(item, (str, int, float)):
        return item
    plain: object = to_jsonable_python(item, by_alias=True)
    if isinstance(plain, dict):
        pairs = cast("dict[str, object]", plain).items()
        return frozenset((name, key_of(value)) for name, value in pairs)
    if isinstance(plain, list):
        return tuple(map(key_of, cast("list[object]", plain)))
    return plain


class OneOf:
    """One of a few given values, for those that ``Literal`` can't hold, or would take for one another (1 and true)."""

    __slots__ = ("values",)

    def __init__(self, *values: str | int | float | bool) -> None:
        self.values: Final = values

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_before_validator_function(
            self._check(), handler(source)
        )

    def _check(self) -> Callable[[object], object]:
        known = {(isinstance(value, bool), value) for value in self.values}
        shown = ", ".join(map(repr, self.values))

        def check(value: object) -> object:
            plain = isinstance(value, (str, int, float))
            if not plain or (isinstance(value, bool), value) not in known:
                raise PydanticCustomError(
                    "one_of", "Input should be one of {values}", {"values": shown}
                )
            return value

        return check
