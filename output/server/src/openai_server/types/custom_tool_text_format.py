from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class CustomToolTextFormat(BaseModel):
    """Any text will do."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""
