"""JSON for people to read: indented, with nothing invisible in it."""

from __future__ import annotations

import json
import re
from json.encoder import encode_basestring
from typing import Final

import msgspec

from triptych.languages.html import is_plain
from triptych.model.types import Json

_NARROW = 60
"""A list of scalars that takes no more columns than this stays on one line."""


def pretty(value: Json, *, width: int = _NARROW) -> str:
    """JSON text, indented by two spaces; short lists of scalars stay on one line.

    What isn't printable in a string is escaped, so that what is seen is what is there.
    """
    return _visible(_quickly(value, width) or _pretty(value, 0, width))


_SCALARS: Final = re.compile(r"\[\n +((?:[^\s\[{}\]][^\n]*+\n *+)++)\]")
"""A list of scalars as ``msgspec`` indents it. Only the text between two values can have a line end."""
_BETWEEN: Final = re.compile(r"\n *+")


def _quickly(value: Json, width: int) -> str:
    """What :func:`_pretty` makes, in a tenth of the time; "" for what msgspec doesn't write.

    Only very large and very small numbers are written otherwise: ``1e16``, ``0.00001``.
    """
    try:
        made = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    except (ValueError, OverflowError):  # lone surrogates, numbers beyond 64 bits
        return ""
    if "[\n" not in made:
        return made

    def on_a_line(match: re.Match[str]) -> str:
        line = f"[{_BETWEEN.sub(' ', match[1]).rstrip()}]"
        # As many columns as the closing bracket stands in.
        margin = match.end() - 1 - match.string.rfind("\n", 0, match.end()) - 1
        return line if len(line) + margin <= width else match[0]

    return _SCALARS.sub(on_a_line, made)


_CONSTANTS = {True: "true", False: "false", None: "null"}
_encode = json.JSONEncoder(ensure_ascii=False).encode


def compact(value: Json) -> str:
    """JSON text on one line, as it travels in a stream of events or a form."""
    return _visible(_encode(value))


def _visible(text: str) -> str:
    if is_plain(text) or text.replace("\n", "").isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else _escaped(c) for c in text)


def _escaped(char: str) -> str:
    return json.dumps(char)[1:-1]


def _pretty(value: Json, depth: int, width: int) -> str:
    if isinstance(value, str):
        return encode_basestring(value)
    if value is True or value is False or value is None:
        return _CONSTANTS[value]
    if not isinstance(value, (dict, list)) or not value:
        return _encode(value)
    pad, inner = "  " * depth, "  " * (depth + 1)
    if isinstance(value, dict):
        lines = [
            f"{inner}{encode_basestring(key)}: {_pretty(item, depth + 1, width)}"
            for key, item in value.items()
        ]
        return "{\n" + ",\n".join(lines) + f"\n{pad}}}"
    if not any(isinstance(item, (dict, list)) for item in value):
        line = _encode(value)
        if len(line) + len(pad) <= width:
            return line
    lines = [f"{inner}{_pretty(item, depth + 1, width)}" for item in value]
    return "[\n" + ",\n".join(lines) + f"\n{pad}]"
