from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .computer_action_point import ComputerActionPoint


class ComputerActionDrag(BaseModel):
    """Drag the mouse."""

    type: Literal["drag"]
    """Tells the variant, here always `drag`."""

    path: list[ComputerActionPoint]
    """Points along the way."""

    keys: Nullable[list[str]] = None
    """Keys that are held down meanwhile."""
