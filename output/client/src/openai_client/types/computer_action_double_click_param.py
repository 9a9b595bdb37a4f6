from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict


class ComputerActionDoubleClickParam(TypedDict):
    """Click twice."""

    type: Literal["double_click"]
    """Tells the variant, here always `double_click`."""

    x: int
    """Distance from the left, in pixels."""

    y: int
    """Distance from the top, in pixels."""

    keys: Iterable[str] | None
    """Keys that are held down meanwhile."""
