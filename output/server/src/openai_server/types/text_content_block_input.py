from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class TextContentBlockInput(BaseModel):
    """Text in a message that you send."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""

    text: str
    """The text."""
