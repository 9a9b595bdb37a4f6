from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class TextContentBlockInputParam(TypedDict):
    """Text in a message that you send."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""

    text: str
    """The text."""
