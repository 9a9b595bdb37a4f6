from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ChatCompletionContentPartRefusal(BaseModel):
    """A refusal as part of a message."""

    type: Literal["refusal"]
    """Tells the variant, here always `refusal`."""

    refusal: str
    """Text of the refusal."""
