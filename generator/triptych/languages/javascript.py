"""Text and values into JavaScript (ECMA-262): one function for one place.

Text is data: whatever it holds, the result is the literal that means it, and can't end the place it is put in.
"""

from __future__ import annotations

import re

from triptych.model.types import Json

WIDTH = 72

_NAME = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}


def string(text: str) -> str:
    """A string literal in double quotes, or in single ones where those save escapes."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return f"{quote}{_visible(text, quote)}{quote}"


def template(text: str) -> str:
    """Text for the inside of a template literal (between backticks)."""
    return _visible(text, "`").replace("${", "\\${")


def text(text: str) -> str:
    """A literal of a text: one of several lines that is too long for one line is a template literal that shows them."""
    code = string(text)
    if len(code) <= WIDTH or "\n" not in text:
        return code
    return "`" + "\n".join(map(template, text.split("\n"))) + "`"


def is_name(text: str) -> bool:
    """Whether the text can stand after a dot as the name of a property."""
    return _NAME.fullmatch(text) is not None


def key(name: str) -> str:
    """A property's name in an object literal: bare where it may be."""
    # A literal's __proto__ would set the prototype, unless it is computed (ECMA-262 §B.3.1).
    if name == "__proto__":
        return '["__proto__"]'
    return name if is_name(name) else string(name)


def value(json: Json, depth: int = 0, *, before: int = 0, width: int = WIDTH) -> str:
    """The literal of a JSON value, on lines that fit as far as they can.

    Args:
        depth: Levels of indentation (two spaces each) of the line it begins on.
        before: How many columns that line has taken already.
        width: How many columns a line may have.
    """
    line = _line(json)
    if (
        len(line) + max(before, 2 * depth) <= width
        or not isinstance(json, (dict, list))
        or not json
    ):
        return line
    pad, inner = "  " * depth, "  " * (depth + 1)
    items: list[str] = []
    if isinstance(json, dict):
        for name, item in json.items():
            head = f"{inner}{key(name)}: "
            code = value(item, depth + 1, before=len(head) + 1, width=width)
            items.append(f"{head}{code},")
    else:
        for item in json:
            code = value(item, depth + 1, before=len(inner) + 1, width=width)
            items.append(f"{inner}{code},")
    opening, closing = "{}" if isinstance(json, dict) else "[]"
    return "\n".join([opening, *items, f"{pad}{closing}"])


def _line(json: Json) -> str:
    match json:
        case None:
            return "null"
        case bool():
            return "true" if json else "false"
        case str():
            return string(json)
        case int() | float():
            return repr(json)
        case list():
            return f"[{', '.join(map(_line, json))}]"
        case dict():
            items = [f"{key(name)}: {_line(item)}" for name, item in json.items()]
            return f"{{ {', '.join(items)} }}" if items else "{}"


def _visible(text: str, quote: str) -> str:
    """The text with the quote, backslashes and all that isn't printable escaped."""
    if text.isprintable() and "\\" not in text and quote not in text:
        return text
    return "".join(
        (
            f"\\{char}"
            if char == quote
            else char if char.isprintable() and char != "\\" else _escape(char)
        )
        for char in text
    )


def _escape(char: str) -> str:
    code = ord(char)
    if char in _SHORT:
        return _SHORT[char]
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"
