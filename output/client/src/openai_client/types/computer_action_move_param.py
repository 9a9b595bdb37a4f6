from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict


class ComputerActionMoveParam(TypedDict, total=False):
    """Move the mouse."""

    type: Required[Literal["move"]]
    """Tells the variant, here always `move`."""

    x: Required[int]
    """Distance from the left, in pixels."""

    y: Required[int]
    """Distance from the top, in pixels."""

    keys: Iterable[str] | None
    """Keys that are held down meanwhile."""
