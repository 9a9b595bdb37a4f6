from __future__ import annotations

from typing_extensions import TypedDict


class ComputerActionPointParam(TypedDict):
    """A point on the screen."""

    x: int
    """Distance from the left, in pixels."""

    y: int
    """Distance from the top, in pixels."""
