"""Regular expressions as JSON Schema has them (ECMA-262, with its ``u`` flag), spelled for Python's ``re``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

# Beyond this no letter is looked for: tables of all planes would take a while to make.
_LAST: Final = 0xFFFF
_FOREIGN: Final = re.compile(
    r"\\(?:(?P<not>[pP])(?:(?P<one>[A-Z])|\{(?P<name>[A-Za-z_=]+)\})"
    r"|u\{(?P<point>[0-9A-Fa-f]{1,6})\}|k<(?P<back>\w+)>|.)"
    r"|\(\?<(?P<group>[A-Za-z_]\w*)>|(?P<bracket>[\[\]])",
    re.DOTALL,
)
# General categories by their long names (UAX #44, table 12), as far as people use these.
_LONG: Final = {
    "letter": "L",
    "alphabetic": "L",
    "uppercase_letter": "Lu",
    "uppercase": "Lu",
    "lowercase_letter": "Ll",
    "lowercase": "Ll",
    "mark": "M",
    "number": "N",
    "decimal_number": "Nd",
    "punctuation": "P",
    "symbol": "S",
    "separator": "Z",
    "space_separator": "Zs",
    "other": "C",
    "control": "Cc",
}


def python_form(pattern: str) -> str:
    r"""The pattern with what only ECMA-262 knows (``\p{L}``, ``\u{1F600}``, ``(?<name>)``) said otherwise.

    What can't be said stays, so that compiling the result fails.
    """
    if "\\p" not in pattern and "\\P" not in pattern and not _RARE.search(pattern):
        return pattern
    depth = 0

    def said(match: re.Match[str]) -> str:
        nonlocal depth
        if match["bracket"]:
            depth = int(match["bracket"] == "[")
            return match[0]
        if match["point"]:
            return f"\\U{int(match['point'], 16):08x}"
        if match["back"]:
            return f"(?P={match['back']})"
        if match["group"]:
            return match[0] if depth else f"(?P<{match['group']}>"
        if match["not"]:
            name = match["one"] or match["name"].rpartition("=")[2]
            ranges = _ranges(_LONG.get(name.lower(), name), match["not"] == "P")
            if ranges:
                return ranges if depth else f"[{ranges}]"
        return match[0]

    return _FOREIGN.sub(said, pattern)


def engine_form(pattern: str) -> str:
    r"""The pattern as Pydantic can match it: by an engine in linear time, else by Python.

    The former knows ``\p{L}`` and its like, but neither look-around nor references to groups; a pattern
    that has both kinds of things is spelled for Python.
    """
    if _LOOKING.search(pattern) is None:
        return pattern
    return python_form(pattern)


_LOOKING: Final = re.compile(r"\(\?<?[=!]|\\[1-9]|\\k<")
_RARE: Final = re.compile(r"\\u\{|\\k<|\(\?<[A-Za-z_]")


@cache
def _ranges(category: str, negated: bool) -> str:
    """The characters of a general category (or all others) as the inside of a set; "" for no category."""
    return "".join(
        f"\\u{first:04x}" if first == last else f"\\u{first:04x}-\\u{last:04x}"
        for first, last in _runs(category, negated)
    )


def _runs(category: str, negated: bool) -> Iterator[tuple[int, int]]:
    kinds = _categories()
    if not any(kind.startswith(category) for kind in kinds):
        return
    start = None
    for code, kind in enumerate(kinds):
        if kind.startswith(category) != negated:
            start = code if start is None else start
        elif start is not None:
            yield start, code - 1
            start = None
    if start is not None:
        yield start, _LAST


@cache
def _categories() -> tuple[str, ...]:
    return tuple(unicodedata.category(chr(code)) for code in range(_LAST + 1))
