from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseTextContent(BaseModel):
    """Text."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""

    text: str
    """The text."""
