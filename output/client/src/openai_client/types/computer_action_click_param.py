from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .click_button_type import ClickButtonType


class ComputerActionClickParam(TypedDict, total=False):
    """Click."""

    type: Required[Literal["click"]]
    """Tells the variant, here always `click`."""

    button: Required[ClickButtonType]
    """Which button of the mouse."""

    x: Required[int]
    """Distance from the left, in pixels."""

    y: Required[int]
    """Distance from the top, in pixels."""

    keys: Iterable[str] | None
    """Keys that are held down meanwhile."""
