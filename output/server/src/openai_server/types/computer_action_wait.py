from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ComputerActionWait(BaseModel):
    """Wait a moment."""

    type: Literal["wait"]
    """Tells the variant, here always `wait`."""
