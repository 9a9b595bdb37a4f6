from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class ComputerActionScroll(BaseModel):
    """Scroll."""

    type: Literal["scroll"]
    """Tells the variant, here always `scroll`."""

    x: int
    """Distance from the left, in pixels."""

    y: int
    """Distance from the top, in pixels."""

    scroll_x: int
    """How far to the right, in pixels."""

    scroll_y: int
    """How far down, in pixels."""

    keys: Nullable[list[str]] = None
    """Keys that are held down meanwhile."""
