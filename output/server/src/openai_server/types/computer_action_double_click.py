from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ComputerActionDoubleClick(BaseModel):
    """Click twice."""

    type: Literal["double_click"]
    """Tells the variant, here always `double_click`."""

    x: int
    """Distance from the left, in pixels."""

    y: int
    """Distance from the top, in pixels."""

    keys: list[str] | None
    """Keys that are held down meanwhile."""
