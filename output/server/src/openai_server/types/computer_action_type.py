from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ComputerActionType(BaseModel):
    """Type text."""

    type: Literal["type"]
    """Tells the variant, here always `type`."""

    text: str
    """The text."""
