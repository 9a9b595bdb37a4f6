"""Made-up scalars: text of a format or pattern, numbers between limits."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import lru_cache
from typing import Final

from msgspec.structs import replace

from triptych.model.patterns import matches, matching_text
from triptych.model.types import Constraints, Json, Kind, Number, Scalar

_LONGEST: Final = 10_000
_FORMATS: Final = {
    "date-time": "2030-01-02T03:04:05Z",
    "date": "2030-01-02",
    "time": "03:04:05Z",
    "duration": "P1D",
    "uuid": "6f1d9b1e-0c57-4a3b-9a53-2f0a1c7d8e90",
    "uri": "https://example.com/path",
    "url": "https://example.com/path",
    "uri-reference": "/path",
    "uri-template": "https://example.com/{id}",
    "iri": "https://example.com/path",
    "iri-reference": "/path",
    "email": "someone@example.com",
    "idn-email": "someone@example.com",
    "hostname": "example.com",
    "idn-hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "ZXhhbXBsZQ==",
    "base64": "ZXhhbXBsZQ==",
    "base64url": "ZXhhbXBsZQ",
    "json-pointer": "/path",
    "relative-json-pointer": "0",
    "regex": "^.*$",
    "decimal": "1.50",
}


#: The least and the greatest number of each format of integers (OpenAPI's registry of formats).
INTEGER_RANGES: Final[dict[str, tuple[int, int]]] = {
    f"{'int' if signed else 'uint'}{bits}": (
        (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    )
    for signed in (True, False)
    for bits in (8, 16, 32, 64)
}


_NO_LIMITS: Final = Constraints()
_ONE: Final = Fraction(1)


def limits_of(scalar: Scalar) -> Constraints | None:
    """The constraints of a scalar, those that the format of an integer stands for included; None: there are none."""
    if scalar.kind is not Kind.INTEGER or scalar.format not in INTEGER_RANGES:
        return scalar.constraints
    return _ranged(scalar.format, scalar.constraints or _NO_LIMITS)


@lru_cache(maxsize=1024)
def _ranged(format: str, given: Constraints) -> Constraints:
    least, most = INTEGER_RANGES[format]
    low, high = given.minimum, given.maximum
    return replace(
        given,
        minimum=least if low is None else max(least, low),
        maximum=most if high is None else min(most, high),
    )


def scalar_example(scalar: Scalar, seed: int = 0) -> Json:
    """A value of a scalar type; different seeds give different values where the type allows it.

    A format without a well-known shape is plain text. Limits come before formats: where both can't
    be met, the length is right and the format is not.
    """
    limits = limits_of(scalar) or _NO_LIMITS
    kind = scalar.kind
    if kind is Kind.STRING:  # most are
        return _string(scalar, limits, seed)
    match kind:
        case Kind.NULL:
            return None
        case Kind.BOOLEAN:
            return seed % 2 == 0
        case Kind.BINARY:
            return "contents"
        case Kind.INTEGER | Kind.NUMBER:
            return _number(limits, kind is Kind.INTEGER, seed)


def _string(scalar: Scalar, limits: Constraints, seed: int) -> str:
    least, most = limits.min_length or 0, limits.max_length
    text = _FORMATS.get(scalar.format or "", "string")
    if limits is _NO_LIMITS:
        return f"string{seed}" if seed and text == "string" else text
    if limits.pattern is not None and not _found(text, limits):
        made = _matching(limits, least + seed, most) if seed else None
        made = made or _matching(limits, least, most)
        if made is not None:
            return made
    if seed and text == "string":
        text = f"string{seed}"
    if len(text) < least:
        text += "a" * (min(least, _LONGEST) - len(text))
    if most is not None and len(text) > most:
        text = text[: max(most, 0)] if not seed else str(seed)[:most]
    return text


def patterns_of(limits: Constraints) -> tuple[str, ...]:
    """All patterns that text has to match."""
    return () if limits.pattern is None else (limits.pattern, *limits.also)


def _found(text: str, limits: Constraints) -> bool:
    return all(matches(pattern, text) for pattern in patterns_of(limits))


def _matching(limits: Constraints, least: int, most: int | None) -> str | None:
    """Text for one of the patterns that the others match as well, else for the first."""
    made = [matching_text(pattern, least, most) for pattern in patterns_of(limits)]
    for text in made:
        if text is not None and _found(text, limits):
            return text
    return made[0]


@lru_cache(maxsize=4096)
def _number(limits: Constraints, whole: bool, seed: int) -> Number:
    """The number nearest above 1 (plus the seed) that fits, else the nearest below."""
    low = _exact(limits.minimum)
    high = _exact(limits.maximum)
    above, below = _exact(limits.exclusive_minimum), _exact(limits.exclusive_maximum)
    step = _exact(limits.multiple_of)
    if whole:
        # A multiple that is whole as well: of 1.5 that is every other one.
        step = Fraction(step.numerator) if step is not None else _ONE
    gap = step or _gap(
        low if low is not None else above, high if high is not None else below
    )
    if above is not None and (low is None or above >= low):
        low = (above // step + 1) * step if step else above + gap
    elif low is not None and step:
        low = math.ceil(low / step) * step
    if below is not None and (high is None or below <= high):
        high = (math.ceil(below / step) - 1) * step if step else below - gap
    elif high is not None and step:
        high = math.floor(high / step) * step
    start = step or _ONE
    value = start + seed * gap
    if low is not None and value < low:
        value = low + seed * gap
    if high is not None and value > high:
        value = high - seed * gap
        if low is not None and value < low:
            value = low
    if value.denominator == 1:
        return int(value)
    return float(value)


def _exact(number: Number | None) -> Fraction | None:
    return None if number is None else Fraction(str(number))


def _gap(low: Fraction | None, high: Fraction | None) -> Fraction:
    """A step that stays between two limits."""
    if low is not None and high is not None and high > low:
        return min(Fraction(1), (high - low) / 4)
    return Fraction(1)
