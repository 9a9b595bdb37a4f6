from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ReasoningTextContent(BaseModel):
    """What the model has thought."""

    type: Literal["reasoning_text"]
    """Tells the variant, here always `reasoning_text`."""

    text: str
    """The thoughts."""
