from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseFormatText(BaseModel):
    """Asks for ordinary text, which is also what you get without a format."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""
