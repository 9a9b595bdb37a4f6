"""JSON for people to read: indented, with nothing invisible in it."""

from __future__ import annotations

import json
from json.encoder import encode_basestring

from triptych.languages.html import is_plain
from triptych.model.types import Json

_NARROW = 60
"""A list of scalars that takes no more columns than this stays on one line."""


def pretty(value: Json, *, width: int = _NARROW) -> str:
    """JSON text, indented by two spaces; short lists of scalars stay on one line.

    What isn't printable in a string is escaped, so that what is seen is what is there.
    """
    return _visible(_pretty(value, 0, width))


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
