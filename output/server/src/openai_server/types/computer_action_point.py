from __future__ import annotations

from .._runtime import BaseModel


class ComputerActionPoint(BaseModel):
    """A point on the screen."""

    x: int
    """Distance from the left, in pixels."""

    y: int
    """Distance from the top, in pixels."""
