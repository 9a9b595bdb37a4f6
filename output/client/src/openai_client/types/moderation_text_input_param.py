from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ModerationTextInputParam(TypedDict):
    """A text to judge."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""

    text: str
    """The text."""
