"""The keywords of JSON Schema that look at a value alone: what each finds wrong with it, in words."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Final

from .constraints import has_format, key_of, matcher
from .guards import is_array, is_object
from .mistakes import no_match

__all__ = ["WORDS", "told"]

_KINDS: Final = {
    "string": "text",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
    "array": "a list",
    "object": "an object",
}
_MOST: Final = 10


def is_number(value: Any) -> bool:
    """Whether a value is a number; true and false are none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


_IS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: is_number(value) and value == value // 1,
    "number": is_number,
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "array": is_array,
    "object": is_object,
}


def _type(kinds: str | list[str], value: Any) -> str | None:
    listed = [kinds] if isinstance(kinds, str) else kinds
    if any(_IS[kind](value) for kind in listed):
        return None
    return f"should be {' or '.join(_KINDS[kind] for kind in listed)}"


def _enum(values: list[Any], value: Any) -> str | None:
    key = key_of(value)
    if any(key_of(each) == key for each in values):
        return None
    return f"should be {_listed(values)}"


def _listed(values: list[Any]) -> str:
    shown = [json.dumps(each, ensure_ascii=False) for each in values[:_MOST]]
    return " or ".join(shown) + (
        " or another of those listed" if values[_MOST:] else ""
    )


def _of_numbers(
    text: str, is_right: Callable[[Any, Any], bool]
) -> Callable[[Any, Any], str | None]:
    def look(limit: Any, value: Any) -> str | None:
        if not is_number(value) or is_right(value, limit):
            return None
        return f"should be {text} {limit}"

    return look


def _is_multiple(value: Any, step: Any) -> bool:
    return step <= 0 or _exact(value) % _exact(step) == 0


def _exact(number: float) -> Fraction:
    """The number that was written, which 0.1 is not quite."""
    return Fraction(number if isinstance(number, int) else str(number))


def _of_sizes(
    is_kind: Callable[[Any], bool], noun: str, *, least: bool
) -> Callable[[Any, Any], str | None]:
    def look(limit: Any, value: Any) -> str | None:
        if not is_kind(value):
            return None
        if len(value) >= limit if least else len(value) <= limit:
            return None
        nouns = noun if limit == 1 else _PLURALS[noun]
        return f"should have at {'least' if least else 'most'} {int(limit)} {nouns}"

    return look


_PLURALS: Final = {
    "character": "characters",
    "item": "items",
    "property": "properties",
}


def _pattern(pattern: str, value: Any) -> str | None:
    if not isinstance(value, str):
        return None
    is_found = matcher(pattern)
    if is_found is None or is_found(value):
        return None
    return no_match(pattern)


def _format(name: str, value: Any) -> str | None:
    return None if has_format(value, name) else f"is no valid {name}"


WORDS: Final[Mapping[str, Callable[[Any, Any], str | None]]] = {
    "type": _type,
    "enum": _enum,
    "minimum": _of_numbers("at least", lambda value, limit: value >= limit),
    "maximum": _of_numbers("at most", lambda value, limit: value <= limit),
    "exclusiveMinimum": _of_numbers("greater than", lambda value, limit: value > limit),
    "exclusiveMaximum": _of_numbers("less than", lambda value, limit: value < limit),
    "multipleOf": _of_numbers("a multiple of", _is_multiple),
    "minLength": _of_sizes(_IS["string"], "character", least=True),
    "maxLength": _of_sizes(_IS["string"], "character", least=False),
    "minItems": _of_sizes(is_array, "item", least=True),
    "maxItems": _of_sizes(is_array, "item", least=False),
    "minProperties": _of_sizes(is_object, "property", least=True),
    "maxProperties": _of_sizes(is_object, "property", least=False),
    "pattern": _pattern,
    "format": _format,
}
"""What a keyword finds wrong with a value, given what stands beside the keyword; None: nothing."""


def told(schema: Any) -> str:
    """That a value should not be what a schema says, in words as far as these are few."""
    if schema is True:
        return "is not allowed"
    if is_object(schema) and len(schema) == 1:
        ((keyword, argument),) = schema.items()
        if keyword == "required":
            names = " and ".join(map(repr, argument))
            return f"should not have {names}{' at once' if argument[1:] else ''}"
        if keyword == "enum":
            return f"should not be {_listed(argument)}"
        if keyword == "type":
            listed = [argument] if isinstance(argument, str) else argument
            return f"should not be {' or '.join(_KINDS[kind] for kind in listed)}"
        if keyword == "pattern":
            return f"should not match {argument}"
    return "is of a form that is not allowed"
