from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict


class ComputerActionScrollParam(TypedDict, total=False):
    """Scroll."""

    type: Required[Literal["scroll"]]
    """Tells the variant, here always `scroll`."""

    x: Required[int]
    """Distance from the left, in pixels."""

    y: Required[int]
    """Distance from the top, in pixels."""

    scroll_x: Required[int]
    """How far to the right, in pixels."""

    scroll_y: Required[int]
    """How far down, in pixels."""

    keys: Iterable[str] | None
    """Keys that are held down meanwhile."""
