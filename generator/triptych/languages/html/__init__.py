"""HTML: text from a specification in a page, as text and as nothing else."""

from __future__ import annotations

import re
from html import escape as _escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Self

_SHOWN_AS = "\ufffd"
# What HTML can't hold (a parse error each, and nothing a reader could see): controls, surrogates and
# noncharacters. White space stays.
_UNHOLDABLE = (
    (0x00, 0x08),
    (0x0B, 0x0B),
    (0x0E, 0x1F),
    (0x7F, 0x9F),
    (0xD800, 0xDFFF),
    (0xFDD0, 0xFDEF),
    *((plane | 0xFFFE, plane | 0xFFFF) for plane in range(0, 0x110000, 0x10000)),
)
# These turn the direction of what follows, also outside of the text they stand in.
_TURNING = ((0x202A, 0x202E), (0x2066, 0x2069))
_REPLACED = re.compile(
    f"[{''.join(f'{chr(a)}-{chr(z)}' for a, z in (*_UNHOLDABLE, *_TURNING))}]"
)
_PLAIN = bytes((0x0A, *range(0x20, 0x7F)))


class Html(str):
    """Text that is HTML already; templates with autoescape take it as it is."""

    __slots__ = ()

    def __html__(self) -> Self:
        return self


def escape(text: str) -> Html:
    """Text as HTML, for the content of an element or a quoted attribute."""
    return Html(_escape(visible(text)))


def visible(text: str) -> str:
    """Text without the characters that HTML can't hold or that reach beyond their place."""
    return text if is_plain(text) else _REPLACED.sub(_SHOWN_AS, text)


def is_plain(text: str) -> bool:
    """Whether there is nothing in a text but printable ASCII and line feeds. Much quicker than looking for the rest."""
    return text.isascii() and (
        text.isprintable() or not text.encode("ascii").translate(None, _PLAIN)
    )
