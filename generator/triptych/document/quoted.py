"""Quoted scalars and flow collections of YAML, as far as the quick reader understands them.

Everything here gives what libyaml would, or raises :class:`Unusual`.
"""

from __future__ import annotations

import re
from typing import Any

from triptych.document.scalars import plain_scalar


class Unusual(Exception):
    """Something that the quick reader leaves to libyaml: a rarer part of YAML, or a mistake."""


# How deep collections may stand in each other here; far below what any reader refuses.
DEPTH = 100
# libyaml takes a key only if its colon comes within 1024 characters.
LONGEST_KEY = 500

# What may begin a plain scalar. A question mark or a colon could too, if no blank follows.
FIRST = r"(?:[^\s\-?:,\[\]{}#&*!|>'\"%@`]|-(?=[^\s]))"
# What may stand after the value of a line.
REST = re.compile(r" *+(?:(?<= )#.*)?$")

_DOUBLE = re.compile(r'(?:[^"\\]++|\\.?)*+')
_SINGLE = re.compile(r"(?:[^']++|'')*+")
_FOLD = re.compile(r"\n++")
_PART = re.compile(
    r"\n++|\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\n++|(.?))"
)
_ESCAPES = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "t": "\t",
    "\t": "\t",
    "n": "\n",
    "v": "\v",
    "f": "\f",
    "r": "\r",
    "e": "\x1b",
    " ": " ",
    '"': '"',
    "/": "/",
    "\\": "\\",
    "N": "\x85",
    "_": "\xa0",
    "L": "\u2028",
    "P": "\u2029",
}
MARKERS = ("---", "...")


def scan_quoted(lines: list[str], row: int, start: int) -> tuple[str, int, int]:
    """The text of the quoted scalar that begins at (row, start), and the place after it."""
    line = lines[row]
    quote = line[start]
    end = _end(quote, line, start + 1)
    parts = [line[start + 1 : end]]
    while end == len(line):
        row += 1
        if row >= len(lines) - 1 or (line := lines[row]).startswith(MARKERS):
            raise Unusual
        end = _end(quote, line, 0)
        parts[-1] = _trimmed(parts[-1], quote)
        parts.append(line[:end].lstrip(" \t"))
    raw = "\n".join(parts)
    if quote == "'":
        text = _FOLD.sub(folded, raw).replace("''", "'")
    else:
        text = _PART.sub(_meant, raw)
    return text, row, end + 1


def _trimmed(line: str, quote: str) -> str:
    """A line within a quoted scalar without the blanks at its end, unless the first of them is escaped."""
    text = line.rstrip(" \t")
    if quote == '"' and len(text) < len(line) and text.endswith("\\"):
        backslashes = len(text) - len(text.rstrip("\\"))
        if backslashes % 2:
            return line[: len(text) + 1]
    return text


def closes(line: str, start: int) -> bool:
    """Whether the quoted scalar that begins there ends in the same line."""
    return _end(line[start], line, start + 1) < len(line)


def _end(quote: str, line: str, start: int) -> int:
    """Where the closing quote is; the end of the line if it is not there."""
    match = (_DOUBLE if quote == '"' else _SINGLE).match(line, start)
    assert match
    return match.end()


def folded(match: re.Match[str]) -> str:
    """What line breaks within a folded scalar mean: one is a space, of more the first is dropped."""
    return "\n" * (match.group().count("\n") - 1) or " "


def _meant(match: re.Match[str]) -> str:
    """What an escape, or line breaks, mean in a double-quoted scalar (YAML 1.2 §5.7, §7.3.1)."""
    found = match.group()
    if found[0] != "\\":
        return folded(match)
    if found[1:2] == "\n":
        return "\n" * (found.count("\n") - 1)
    digits = match[1] or match[2] or match[3]
    if digits:
        code = int(digits, 16)
        if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            raise Unusual
        return chr(code)
    try:
        return _ESCAPES[match[4]]
    except KeyError:
        raise Unusual from None


# In a flow collection more characters end a plain scalar.
_FLOW_PLAIN = re.compile(
    r"(?:[^\s\-?:,\[\]{}#&*!|>'\"%@`]|-(?=[^\s,\[\]{}]))"
    r"(?:[^:#,?\[\]{}\t]++|:(?![ ,?\[\]{}]|$)|(?<! )#)*+"
)
_SPACE = re.compile(r" *+((?<= )#.*|^#.*|$)?")


class Flow:
    """A flow collection, read from an opening bracket on.

    Attributes:
        row: Index of the line that has been reached.
        column: Index of the character that has been reached in it.
    """

    def __init__(self, lines: list[str], row: int, column: int) -> None:
        self._lines = lines
        self.row = row
        self.column = column

    def collection(self, depth: int) -> tuple[Any, Any]:
        """The data, and the spots of its nodes as the quick reader keeps them."""
        if depth > DEPTH:
            raise Unusual
        if self._lines[self.row][self.column] == "[":
            return self._sequence(depth)
        return self._mapping(depth)

    def _sequence(self, depth: int) -> tuple[Any, Any]:
        data: list[Any] = []
        spots: list[Any] = []
        marks: list[Any] = []
        self.column += 1
        while self._next() != "]":
            row, start = self.row, self.column
            marks.append((row + 1, start))
            value, spot = self._value(depth)
            if self._next() == ":":  # a mapping of one key, written without braces
                key, member = self._member(spot, row, start, depth + 1)
                value, spot = {key: member[0]}, ([key], [member[1]], [marks[-1]])
            data.append(value)
            spots.append(spot)
            self._comma("]")
        self.column += 1
        return data, (None, spots, marks)

    def _mapping(self, depth: int) -> tuple[Any, Any]:
        data: dict[str, Any] = {}
        spots: list[Any] = []
        marks: list[Any] = []
        self.column += 1
        while self._next() != "}":
            row, start = self.row, self.column
            marks.append((row + 1, start))
            _, spot = self._scalar()
            if self._next() != ":":
                raise Unusual
            key, (value, spot) = self._member(spot, row, start, depth)
            if key in data:
                raise Unusual
            data[key] = value
            spots.append(spot)
            self._comma("}")
        self.column += 1
        return data, (list(data), spots, marks)

    def _member(
        self, key: Any, row: int, start: int, depth: int
    ) -> tuple[str, tuple[Any, Any]]:
        """A key that began at (row, start) and has been read up to its colon, with its value."""
        if (
            not isinstance(key, str)
            or self.row != row
            or self.column - start > LONGEST_KEY
            or key == "<<"
        ):
            raise Unusual
        self.column += 1
        self._next()
        return key, self._value(depth)

    def _comma(self, closing: str) -> None:
        following = self._next()
        if following == ",":
            self.column += 1
        elif following != closing:
            raise Unusual

    def _value(self, depth: int) -> tuple[Any, Any]:
        if self._lines[self.row][self.column] in "[{":
            return self.collection(depth + 1)
        return self._scalar()

    def _scalar(self) -> tuple[Any, str]:
        """What a scalar means, and its text."""
        line = self._lines[self.row]
        if line[self.column] in "\"'":
            text, self.row, self.column = scan_quoted(
                self._lines, self.row, self.column
            )
            return text, text
        match = _FLOW_PLAIN.match(line, self.column)
        if match is None or line.startswith(MARKERS):
            raise Unusual
        self.column = end = match.end()
        if line[end : end + 1] == ":" and line[end + 1 : end + 2] not in ("", " "):
            raise Unusual
        text = match.group().rstrip(" ")
        return plain_scalar(text), text

    def _next(self) -> str:
        """Move to the next character that is neither a blank nor of a comment, and give it."""
        while True:
            line = self._lines[self.row]
            match = _SPACE.match(line, self.column)
            assert match
            if match[1] is None:
                self.column = match.end()
                return line[self.column]
            self.row += 1
            self.column = 0
            if self.row == len(self._lines) - 1:
                raise Unusual
