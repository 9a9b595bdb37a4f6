from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class ComputerActionMove(BaseModel):
    """Move the mouse."""

    type: Literal["move"]
    """Tells the variant, here always `move`."""

    x: int
    """Distance from the left, in pixels."""

    y: int
    """Distance from the top, in pixels."""

    keys: Nullable[list[str]] = None
    """Keys that are held down meanwhile."""
