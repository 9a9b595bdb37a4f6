"""Other values in place of made-up ones: the same for the same seed, and as right as before."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Callable
from typing import Any, Final, cast

from .guards import is_array

__all__ = ["varied"]

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_PLAIN: Final = re.compile(r"string\d*")
_WORDS: Final = (
    "amber birch cedar delta ember fjord grove heath inlet jetty knoll larch maple north oasis pine quartz ridge "
    "shore thorn upland vale willow yarrow zephyr"
).split()

_Valid = Callable[[Any], bool]


def varied(value: Any, seed: str, valid: _Valid) -> Any:
    """JSON data like ``value``, with other texts, numbers and truth values where ``valid`` allows it.

    Args:
        value: What was made up when the package was generated.
        seed: The same seed, the same result.
        valid: Whether data is what it has to be; True for ``value``.
    """
    best = value
    for kinds in ((str,), (int, float), (bool,)):
        other = _Variation(random.Random(f"{seed} {kinds[0].__name__}"), kinds).of(best)
        if other != best and valid(other):
            best = other
    return best


class _Variation:
    """Varies the leaves of some kinds."""

    def __init__(self, source: random.Random, kinds: tuple[type, ...]) -> None:
        self._source = source
        self._kinds = kinds

    def of(self, value: Any) -> Any:
        if isinstance(value, dict):
            members = cast("dict[str, Any]", value)
            return {name: self.of(each) for name, each in members.items()}
        if is_array(value):
            return [self.of(each) for each in value]
        if type(value) not in self._kinds:
            return value
        if isinstance(value, bool):
            return self._source.random() < 0.5
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, float):
            return round(self._source.uniform(0, 2 * abs(value) or 1), 2)
        return self._source.randint(0, max(9, 2 * abs(value)))

    def _text(self, text: str) -> str:
        """Another text of the same shape, for the shapes that are made up; any other text stays."""
        source = self._source
        if _PLAIN.fullmatch(text):
            return f"{source.choice(_WORDS)}-{source.choice(_WORDS)}"
        if _UUID.fullmatch(text):
            digits = "".join(source.choices(string.hexdigits[:16], k=32))
            parts = digits[:8], digits[8:12], f"4{digits[13:16]}", f"a{digits[17:20]}"
            return "-".join((*parts, digits[20:]))
        if _MOMENT.fullmatch(text):
            return f"{self._date()}T{source.randrange(24):02}:{source.randrange(60):02}:05Z"
        if _DATE.fullmatch(text):
            return self._date()
        if text == "someone@example.com":
            return f"{source.choice(_WORDS)}@example.com"
        if text == "https://example.com/path":
            return f"https://example.com/{source.choice(_WORDS)}"
        return text

    def _date(self) -> str:
        source = self._source
        return f"{source.randint(2020, 2035)}-{source.randint(1, 12):02}-{source.randint(1, 28):02}"
