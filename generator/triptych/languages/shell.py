"""Text into a shell's command line (POSIX.1-2024 §2.2): one function for one place.

Text is data: whatever it holds, the shell makes of it exactly the one word it is meant to be, and
runs nothing. Only what is handed over as the name of a variable is expanded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

_BARE = re.compile(r"[\w@%+:,./-]+", re.ASCII)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_IN_QUOTES = re.compile(r'([\\"$`])')


class Variable(Struct, frozen=True):
    """A variable of the environment, whose value takes this place."""

    name: str


Pieces = tuple[str | Variable, ...]
"""A text with variables in it."""


def word(text: str) -> str:
    """One word that means the text and nothing else.

    Letters, digits and the like stand as they are; anything else goes in single quotes; what isn't
    printable is written as octal bytes of UTF-8 in ``$'…'``. A NUL, which no word can hold, and lone
    surrogates become U+FFFD.
    """
    if _BARE.fullmatch(text) and not text.startswith("-"):
        return text
    if text.replace("\n", "").isprintable():
        return "'" + text.replace("'", "'\\''") + "'"
    return "$'" + "".join(map(_byte_escaped, text)) + "'"


def expanding(pieces: Iterable[str | Variable]) -> str:
    """One word out of texts and variables. Double quotes hold it where a variable has to be expanded."""
    pieces = tuple(pieces)
    if not any(isinstance(piece, Variable) for piece in pieces):
        return word("".join(str(piece) for piece in pieces))
    parts: list[str] = []
    inside = ""
    for number, piece in enumerate(pieces):
        if isinstance(piece, Variable):
            following = pieces[number + 1] if number + 1 < len(pieces) else ""
            inside += _expansion(piece.name, following)
        elif piece.replace("\n", "").isprintable() and "!" not in piece:
            inside += _IN_QUOTES.sub(r"\\\1", piece)
        else:
            # What double quotes can't hold safely (an interactive shell looks for "!") stands beside them.
            parts += [f'"{inside}"', word(piece)] if inside else [word(piece)]
            inside = ""
    if inside:
        parts.append(f'"{inside}"')
    return "".join(parts)


def _expansion(name: str, following: str | Variable) -> str:
    if not _NAME.fullmatch(name):
        # The environment may hold variables that the shell has no syntax for.
        return f"$(printenv {word(name)})"
    glued = isinstance(following, str) and re.match(r"\w", following)
    return f"${{{name}}}" if glued else f"${name}"


def _byte_escaped(char: str) -> str:
    if char in "'\\":
        return f"\\{char}"
    if char.isprintable():
        return char
    if char == "\0" or 0xD800 <= ord(char) < 0xE000:
        char = "\N{REPLACEMENT CHARACTER}"
    return "".join(f"\\{byte:03o}" for byte in char.encode())
