"""One line of block-style YAML, seen for itself: its indentation, its key, and what begins after it."""

from __future__ import annotations

import re
from typing import Any, Final, TypeAlias

from triptych.document.quoted import (
    FIRST,
    LONGEST_KEY,
    MARKERS,
    REST,
    Unusual,
    closes,
    scan_quoted,
)
from triptych.document.scalars import plain_scalar

# What stands after the key or dash, or on the line alone.
PLAIN: Final = 0  # a plain scalar, which may go on in the next line
ITEM: Final = 1  # a plain scalar after a dash; the key is its column
DONE: Final = 2  # a scalar that ends in this line
LAST: Final = 3  # a scalar after a dash that ends in this line; the key is its column
NOTHING: Final = 4  # the value follows in later lines, or is null
DASH: Final = 5  # anything else after a dash; the value is that, as a line of its own
BLANK: Final = 6  # nothing, or a comment
BLOCK: Final = 7  # the header of a block scalar: (folded, chomping, indentation or 0)
QUOTED: Final = 8  # a quoted scalar that does not end in this line, from this column on
FLOW: Final = 9  # a flow collection, from this column on

# (level, key, kind, value, text). The level is twice the column of a key, twice the column of a dash
# and one, or, for a scalar without either, below zero: minus twice the column, minus two.
Entry: TypeAlias = "tuple[int, Any, int, Any, str]"
_BLANK: Entry = (-3, None, BLANK, None, "")

_TEXT = r"(?:[^:#\t]++|:(?! |$)|(?<! )#)*+"
_KEY = re.compile(
    rf"""( *+)(?:({FIRST}{_TEXT})(?<! )|"([^"\\]*+)"|'([^']*+)'):"""
    rf"""(?: ++(?:({FIRST}{_TEXT})(\#.*)?|("[^"\\]*+"|'[^']*+') *+|(.*)))?$"""
)
_QUOTED_KEY = re.compile(
    r"""( *+)((?:"(?:[^"\\]++|\\.)*+")|(?:'(?:[^']++|'')*+')):(?: ++(.*))?$"""
)
_ITEM = re.compile(rf"""( *+)(- ++)({FIRST}{_TEXT})(\#.*)?$""")
_SCALAR = re.compile(rf"""({FIRST}{_TEXT})(\#.*)?$""")
_HEADER = re.compile(r"([|>])(?:([-+]?)([1-9]?)|([1-9])([-+]))(?: *+| ++#.*)$")
_MANY_DASHES = re.compile(r"(?:- ++){9}")


class Lines(dict[str, Entry]):
    """What lines are, each looked at once however often it stands in the text.

    Raises Unusual for a line that is nothing of what :data:`Entry` can say.
    """

    def __missing__(self, line: str) -> Entry:
        entry = self[line] = self._look(line)
        return entry

    def _look(self, line: str) -> Entry:
        match = _KEY.match(line)
        if match:
            pad, key, double, single, value, comment, quoted, rest = match.groups()
            if key is None:
                key = double or single or ""
            elif key == "<<":
                raise Unusual
            if (not pad and line.startswith(MARKERS)) or len(key) > LONGEST_KEY:
                raise Unusual
            level = 2 * len(pad)
            if value:
                if value[-1] == " ":
                    value = value.rstrip(" ")
                return (
                    level,
                    key,
                    DONE if comment else PLAIN,
                    plain_scalar(value),
                    value,
                )
            if quoted:
                quoted = quoted[1:-1]
                return level, key, DONE, quoted, quoted
            if not rest:
                return level, key, NOTHING, None, ""
            return level, key, *_rest(line, match.start(8))
        match = _ITEM.match(line)
        if match:
            pad, dash, value, comment = match.groups()
            column = len(pad)
            if value[-1] == " ":
                value = value.rstrip(" ")
            return (
                2 * column + 1,
                column + len(dash),
                LAST if comment else ITEM,
                plain_scalar(value),
                value,
            )
        body = line.lstrip(" ")
        if not body:
            return _BLANK
        column = len(line) - len(body)
        first = body[0]
        if first == "-" and body[1:2] in ("", " "):
            if body[2:3] in (" ", "-") and _MANY_DASHES.match(body):
                raise Unusual
            rest = self[" " * (column + 1) + body[1:]]
            level, _, kind, value, text = rest
            if level < 0 and kind == DONE:
                return 2 * column + 1, -1 - level // 2, LAST, value, text
            return 2 * column + 1, None, DASH, rest, ""
        if first == "#":
            return _BLANK
        if first in "\"'" and (match := _QUOTED_KEY.match(line)):
            key, _, _ = scan_quoted([line], 0, column)
            if len(match[2]) > LONGEST_KEY:
                raise Unusual
            if not match[3]:
                return 2 * column, key, NOTHING, None, ""
            return 2 * column, key, *_rest(line, match.start(3))
        if not column and line.startswith(MARKERS):
            raise Unusual
        return -2 * column - 2, None, *_rest(line, column)


def _rest(line: str, start: int) -> tuple[int, Any, str]:
    """Kind, value and text of what begins at the column."""
    first = line[start]
    if first == "#":
        return NOTHING, None, ""
    if first in "[{":
        return FLOW, start, ""
    if first in "|>":
        header = _HEADER.match(line, start)
        if header is None:
            raise Unusual
        style, chomp, indent, indent_first, chomp_last = header.groups()
        meant = (
            style == ">",
            chomp or chomp_last or "",
            int(indent or indent_first or 0),
        )
        return BLOCK, meant, ""
    if first in "\"'":
        if not closes(line, start):
            return QUOTED, start, ""
        text, _, end = scan_quoted([line], 0, start)
        if not REST.match(line, end):
            raise Unusual
        return DONE, text, text
    match = _SCALAR.match(line, start)
    if match is None:
        raise Unusual
    text = match[1].rstrip(" ")
    return DONE if match[2] else PLAIN, plain_scalar(text), text
