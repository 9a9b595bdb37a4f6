from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ChatCompletionModerationError(BaseModel):
    """Says that moderation could not be carried out."""

    type: Literal["error"]
    """Tells the variant, here always `error`."""

    code: str
    """Short code for the cause."""

    message: str
    """Explanation of the cause."""
