"""Text from a specification into Python source and the files around it: one function for one place.

Text is data. Whatever it holds (quotes, backslashes, line breaks, control and bidirectional
characters, lone surrogates), the result can't end the place it is put in, and nothing invisible
reaches a file.
"""

from __future__ import annotations

import re
from functools import cache

_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}


def _escape(char: str) -> str:
    """One character as a Python (and, from the BMP, TOML) escape, lower-case as Black has it."""
    code = ord(char)
    if char in _SHORT:
        return _SHORT[char]
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _visible(text: str, keep: str = "") -> str:
    """Escape what isn't printable (controls, format and bidi characters, odd spaces, surrogates)."""
    if (text.replace(keep, "") if keep else text).isprintable():
        return text
    return "".join(c if c.isprintable() or c in keep else _escape(c) for c in text)


@cache
def string(text: str) -> str:
    """A string literal, with the quotes that Black would choose."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    body = _visible(text.replace("\\", "\\\\")) if "\\" in text else _visible(text)
    return f"{quote}{body.replace(quote, chr(92) + quote)}{quote}"


def literal(value: str | int | float | bool | None) -> str:
    """The literal of a JSON scalar. Floats that JSON can't hold (NaN, infinities) are calls."""
    if isinstance(value, str):
        return string(value)
    if isinstance(value, float) and (value != value or value in (1e400, -1e400)):
        return f'float("{value}")'
    return repr(value)


def comment(text: str) -> str:
    """Text for a ``#`` comment, on one line."""
    return _visible(" ".join(text.split()))


def docstring(text: str) -> str:
    """The inside of a triple-quoted string, lines kept. Tabs become spaces, line ends are bare.

    A leading or trailing quote is parted from the quotes around by a space, as Black does it.
    """
    body = _visible(plain_lines(text).replace("\\", "\\\\"), keep="\n")
    body = body.replace('"""', '\\"\\"\\"')
    if body.startswith('"'):
        body = f" {body}"
    return f"{body} " if body.endswith('"') else body


def plain_lines(text: str) -> str:
    """Text with bare line feeds, no tabs and no trailing white space on any line."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\t" in text:
        text = text.expandtabs(4)
    return "\n".join([line.rstrip() for line in text.split("\n")])


def toml(text: str) -> str:
    """A TOML 1.0 basic string."""
    body = text.replace("\\", "\\\\").replace('"', '\\"')
    if not body.isprintable():
        body = "".join(c if c.isprintable() else _toml_escape(ord(c)) for c in body)
    return f'"{body}"'


def _toml_escape(code: int) -> str:
    if 0xD800 <= code < 0xE000:  # not a Unicode scalar value: TOML has no escape for it
        return "\\ufffd"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~!&$])")


def markdown(text: str) -> str:
    """Plain text inside a line of Markdown: no markup of its own, no line breaks, no HTML."""
    return _MARKDOWN.sub(r"\\\1", _visible(" ".join(text.split())))


def markdown_code(text: str) -> str:
    """Text as an inline code span, whatever backticks it holds (CommonMark §6.1)."""
    body = _visible(" ".join(text.split()))
    longest = max((len(run) for run in re.findall("`+", body)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if body.startswith("`") or body.endswith("`") else ""
    return f"{fence}{pad}{body}{pad}{fence}" if body else ""
