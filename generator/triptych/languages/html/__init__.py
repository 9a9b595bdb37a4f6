"""HTML: text from a specification in a page, as text and as nothing else."""

from __future__ import annotations

from html import escape as _escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Self

_SHOWN_AS = "\ufffd"
# What HTML can't hold (a parse error each, and nothing a reader could see): controls, surrogates and
# noncharacters. White space stays.
_UNHOLDABLE = (
    *range(0x09),
    0x0B,
    *range(0x0E, 0x20),
    *range(0x7F, 0xA0),
    *range(0xD800, 0xE000),
    *range(0xFDD0, 0xFDF0),
    *(plane | end for plane in range(0, 0x110000, 0x10000) for end in (0xFFFE, 0xFFFF)),
)
# These turn the direction of what follows, also outside of the text they stand in.
_TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_REPLACED = dict.fromkeys((*_UNHOLDABLE, *_TURNING), _SHOWN_AS)


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
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return text.translate(_REPLACED)
