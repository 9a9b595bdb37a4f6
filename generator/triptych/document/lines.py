"""One line of block-style YAML, seen for itself: its indentation, its key, and what begins after it."""

from __future__ import annotations

import re
from typing import Any, Final, TypeAlias

from triptych.document.quoted import (
    FIRST,
    LONGEST_KEY,
    REST,
    Unusual,
    closes,
    scan_quoted,
)
from triptych.document.scalars import plain_scalar

# What stands after the key or dash, or on the line alone.
PLAIN: Final = 0  # a plain scalar, which may go on in the next line
DONE: Final = 1  # a scalar that ends in this line
NOTHING: Final = 2  # the value follows in later lines, or is null
DASH: Final = 3  # an item of a sequence; the value is the rest, as a line of its own
BLOCK: Final = 4  # the header of a block scalar: (folded, chomping, indentation or 0)
QUOTED: Final = 5  # a quoted scalar that does not end in this line, from this column on
FLOW: Final = 6  # a flow collection, from this column on

# (level, key, kind, value, text). The level is twice the column of a key, twice the column of a dash
# and one, or, for a scalar without either, below zero: minus twice the column, minus two.
Entry: TypeAlias = "tuple[int, str | None, int, Any, str]"

_TEXT = r"(?:[^:#\t]++|:(?! |$)|(?<! )#)*+"
_KEY = re.compile(
    rf"""( *+)(?:({FIRST}{_TEXT})(?<! )|"([^"\\]*+)"|'([^']*+)'):"""
    rf"""(?: ++(?:({FIRST}{_TEXT})(\#.*)?|"([^"\\]*+)" *+|'([^']*+)' *+|(.*)))?$"""
)
_QUOTED_KEY = re.compile(
    r"""( *+)((?:"(?:[^"\\]++|\\.)*+")|(?:'(?:[^']++|'')*+')):(?: ++(.*))?$"""
)
_SCALAR = re.compile(rf"""({FIRST}{_TEXT})(\#.*)?$""")
_HEADER = re.compile(
    r"([|>])(?:([-+]?)([1-9]?)|([1-9])([-+]))(?: *+| ++#.*)$"
)
_MANY_DASHES = re.compile(r"(?:- ++){9}")


class Lines(dict[str, "Entry | None"]):
    """What lines are, each looked at once however often it stands in the text; None: blank or a comment.

    Raises Unusual for a line that is nothing of what :data:`Entry` can say.
    """

    def __missing__(self, line: str) -> Entry | None:
        entry = self[line] = self._look(line)
        return entry

    def _look(self, line: str) -> Entry | None:
        match = _KEY.match(line)
        if match:
            pad, plain, double, single, value, comment, *values = match.groups()
            key = plain or double or single or ""
            if (
                len(key) > LONGEST_KEY
                or key == "<<"
                or (not pad and line.startswith(("---", "...")))
            ):
                raise Unusual
            level = 2 * len(pad)
            if value:
                text = value.rstrip(" ")
                kind = DONE if comment else PLAIN
                return level, key, kind, plain_scalar(text), text
            one, two, rest = values
            if one is not None or two is not None:
                quoted = one or two or ""
                return level, key, DONE, quoted, quoted
            if not rest:
                return level, key, NOTHING, None, ""
            return level, key, *_rest(line, match.start(9))
        body = line.lstrip(" ")
        if not body or body[0] == "#":
            return None
        column = len(line) - len(body)
        if body[0] == "-" and body[1:2] in ("", " "):
            if _MANY_DASHES.match(body):
                raise Unusual
            inner = self[" " * (column + 1) + body[1:]]
            return 2 * column + 1, None, DASH, inner, ""
        match = _QUOTED_KEY.match(line)
        if match:
            key, _, _ = scan_quoted([line], 0, column)
            if len(match[2]) > LONGEST_KEY or key == "<<":
                raise Unusual
            if not match[3]:
                return 2 * column, key, NOTHING, None, ""
            return 2 * column, key, *_rest(line, match.start(3))
        if not column and line.startswith(("---", "...")):
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
        meant = (style == ">", chomp or chomp_last or "", int(indent or indent_first or 0))
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
