from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ModerationTextInput(BaseModel):
    """A text to judge."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""

    text: str
    """The text."""
