"""What is wrong with a request, where, in words for the person who made it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from .guards import is_array, is_object

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

__all__ = ["Mistake", "Refusal", "closest_of", "mistakes_of", "no_match", "pointer"]

_MOST: Final = 20
_TOLD: Final = 5
_LONG: Final = 200
_SHOWN: Final = 12
_KEY: Final = "[key]"  # what Pydantic says when it speaks of a key, not of its value


class Mistake:
    """One thing that is wrong.

    Attributes:
        place: A JSON pointer (RFC 6901) into the request, whose first step says where it travels:
            ``/body/messages/0/role``, ``/query/limit``, ``/path/id``, ``/header/X-Key``.
        text: What is wrong with it, to be read after its place: ``should be an integer``.
    """

    __slots__ = ("place", "text")

    def __init__(self, place: str, text: str) -> None:
        self.place: Final = place
        self.text: Final = text

    @property
    def sentence(self) -> str:
        """Place and text as a sentence."""
        return f"{self.place} {self.text}." if self.place else f"{self.text}."

    def __repr__(self) -> str:
        return f"Mistake({self.place!r}, {self.text!r})"


class Refusal(Exception):
    """A request is not answered as it wishes.

    Args:
        status: The status of the answer; None: that of invalid requests.
        detail: A sentence or more; default: the first mistakes.
        mistakes: All that is wrong.
        headers: Headers of the answer.
        code: A short word for programs; default: from the status.
    """

    def __init__(
        self,
        status: int | None = None,
        detail: str = "",
        mistakes: Sequence[Mistake] = (),
        headers: Sequence[tuple[str, str]] = (),
        code: str | None = None,
    ) -> None:
        super().__init__(detail)
        if not detail and mistakes:
            detail = " ".join(each.sentence for each in mistakes[:_TOLD])
            more = len(mistakes) - _TOLD
            if more > 0:
                detail += f" There {'is 1 more mistake' if more == 1 else f'are {more} more mistakes'}."
        self.status: Final = status
        self.detail: Final = detail
        self.mistakes: Final = mistakes
        self.headers: Final = headers
        self.code: Final = code


def pointer(*steps: str | int) -> str:
    """A JSON pointer."""
    return "".join(
        f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps
    )


def mistakes_of(error: ValidationError, value: Any, place: str) -> list[Mistake]:
    """The mistakes that a validation found.

    Of a union only the variant counts that the value comes closest to; several mistakes at one place become one.

    Args:
        error: What Pydantic found.
        value: The JSON data that was validated.
        place: Where it stands in the request.
    """
    found: dict[str, list[str]] = {}
    for steps, details in _closest(error.errors(include_url=False), value):
        texts = found.setdefault(place + pointer(*steps), [])
        text = _text(details)
        if _KEY in details["loc"]:
            text = f"has a name that {text}"
        if text not in texts:
            texts.append(text)
    mistakes = [Mistake(place, _joined(texts)) for place, texts in found.items()]
    return mistakes[:_MOST]


def _joined(texts: list[str]) -> str:
    prefix = "should be "
    if f"{prefix}text" in texts:
        # Which texts are known besides is no help.
        texts = [text for text in texts if not text.startswith(f"{prefix}'")]
    if len(texts) > 1 and all(text.startswith(prefix) for text in texts):
        return prefix + " or ".join(text.removeprefix(prefix) for text in texts)
    return " or ".join(texts[:3])


def closest_of(tried: list[list[Mistake]], place: str) -> list[Mistake]:
    """The mistakes of the variant that a value comes closest to; of all, if each finds fault with the value itself."""
    if all(each.place == place for found in tried for each in found):
        texts = list(dict.fromkeys(each.text for found in tried for each in found))
        return [Mistake(place, _joined(texts))] if texts else []
    depth = max(each.place.count("/") for found in tried for each in found)
    deepest = [
        found
        for found in tried
        if any(each.place.count("/") == depth for each in found)
    ]
    return min(deepest, key=len)


_Located = tuple[tuple[str | int, ...], "ErrorDetails"]


def _closest(errors: list[ErrorDetails], value: Any) -> list[_Located]:
    """Errors with their true places; of each union those of the variant that fits best."""
    located: list[_Located] = []
    # A union's place -> its variants -> the errors within.
    unions: dict[tuple[str | int, ...], dict[str, list[_Located]]] = {}
    for details in errors:
        steps, union, variant = _steps(details, value)
        if union is None:
            located.append((steps, details))
        else:
            unions.setdefault(union, {}).setdefault(variant, []).append(
                (steps, details)
            )
    for variants in unions.values():
        depth = max(len(steps) for found in variants.values() for steps, _ in found)
        deepest = [
            found
            for found in variants.values()
            if max(len(steps) for steps, _ in found) == depth
        ]
        at_union = all(
            len(steps) == depth for found in variants.values() for steps, _ in found
        )
        chosen = list(variants.values()) if at_union else [min(deepest, key=len)]
        for found in chosen:
            located += found
    return located


def _steps(
    details: ErrorDetails, value: Any
) -> tuple[tuple[str | int, ...], tuple[str | int, ...] | None, str]:
    """The steps of an error's place that are in the data; the place and variant of the first union."""
    steps: list[str | int] = []
    union: tuple[str | int, ...] | None = None
    variant = ""
    location = details["loc"]
    last = len(location) - 1
    for number, step in enumerate(location):
        if is_object(value) and step in value:
            value = value[str(step)]
        elif is_array(value) and isinstance(step, int) and step < len(value):
            value = value[step]
        elif not (number == last and details["type"] == "missing"):
            # Not a step into the data, but the name of a variant.
            if union is None and step != _KEY:
                union, variant = tuple(steps), str(step)
            continue
        steps.append(step)
    return tuple(steps), union, variant


def _plural(number: object, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _some(values: str) -> str:
    """Values that Pydantic lists, the first of them if they are many."""
    listed = values.split(", ")
    if len(listed) <= _SHOWN:
        return values
    return f"{', '.join(listed[:_SHOWN])} or another of {len(listed) + 1} values"


def no_match(pattern: str) -> str:
    """That a text does not match a pattern, which is shown if it is short enough to tell something."""
    return f"should match {pattern if len(pattern) <= _LONG else 'a pattern that it does not'}"


_Context = Mapping[str, Any]

_KINDS: Final = {
    "string": "text",
    "int": "an integer",
    "float": "a number",
    "bool": "true or false",
    "none_required": "null",
    "list": "a list",
    "set": "a list",
    "tuple": "a list",
    "dict": "an object",
    "mapping": "an object",
    "model": "an object",
    "model_attributes": "an object",
    "date": "a date (2026-01-31)",
    "date_from_datetime": "a date (2026-01-31)",
    "datetime": "a time (2026-01-31T12:00:00Z)",
    "datetime_from_date": "a time (2026-01-31T12:00:00Z)",
    "time": "a time of day (12:00:00)",
    "time_delta": "a duration",
    "uuid": "a UUID",
    "url": "a URL",
    "bytes": "text",
    "decimal": "a number",
    "int_from_float": "an integer",
    "finite_number": "a finite number",
}

_TEXTS: Final[Mapping[str, Callable[[_Context], str]]] = {
    "format": lambda c: f"is no valid {c['name']}",
    "missing": lambda c: f"should have {c['name']}" if "name" in c else "is missing",
    "unique": lambda _: "should have no item twice",
    "one_of": lambda c: f"should be one of {c['values']}",
    "object": lambda c: c["rule"].removeprefix("Object "),
    "extra_forbidden": lambda _: "is not allowed",
    "greater_than": lambda c: f"should be greater than {c['gt']}",
    "greater_than_equal": lambda c: f"should be at least {c['ge']}",
    "less_than": lambda c: f"should be less than {c['lt']}",
    "less_than_equal": lambda c: f"should be at most {c['le']}",
    "multiple_of": lambda c: f"should be a multiple of {c['multiple_of']}",
    "string_too_short": lambda c: (
        f"should have at least {_plural(c['min_length'], 'character')}"
    ),
    "string_too_long": lambda c: (
        f"should have at most {_plural(c['max_length'], 'character')}"
    ),
    "string_pattern_mismatch": lambda c: no_match(c["pattern"]),
    "too_short": lambda c: f"should have at least {_plural(c['min_length'], 'item')}",
    "too_long": lambda c: f"should have at most {_plural(c['max_length'], 'item')}",
    "literal_error": lambda c: f"should be {_some(c['expected'])}",
    "enum": lambda c: f"should be {_some(c['expected'])}",
    "union_tag_not_found": lambda c: f"should have {c['discriminator']}",
    "union_tag_invalid": lambda c: (
        f"should have a {c['discriminator']} that is one of {c['expected_tags']}"
    ),
    "json_invalid": lambda c: f"is not valid JSON: {c['error']}",
    "recursion_loop": lambda _: "is nested too deeply",
}


def _text(details: ErrorDetails) -> str:
    kind = details["type"]
    context = details.get("ctx", {})
    text = _TEXTS.get(kind)
    if text is not None:
        return text(context)
    for suffix in ("_type", "_parsing", "_from_datetime_parsing", "_inexact", ""):
        if kind.endswith(suffix):
            name = kind.removesuffix(suffix) if suffix else kind
            if name in _KINDS:
                return f"should be {_KINDS[name]}"
    if kind in ("value_error", "assertion_error"):
        # Raised by the validators of the generated package, in words for this place.
        return str(context.get("error", "is not valid"))
    return "is not valid"
