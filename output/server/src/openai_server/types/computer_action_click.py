from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .click_button_type import ClickButtonType


class ComputerActionClick(BaseModel):
    """Click."""

    type: Literal["click"]
    """Tells the variant, here always `click`."""

    button: ClickButtonType
    """Which button of the mouse."""

    x: int
    """Distance from the left, in pixels."""

    y: int
    """Distance from the top, in pixels."""

    keys: Nullable[list[str]] = None
    """Keys that are held down meanwhile."""
