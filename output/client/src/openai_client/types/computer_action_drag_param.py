from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .computer_action_point import ComputerActionPoint
    from .computer_action_point_param import ComputerActionPointParam


class ComputerActionDragParam(TypedDict, total=False):
    """Drag the mouse."""

    type: Required[Literal["drag"]]
    """Tells the variant, here always `drag`."""

    path: Required[Iterable[ComputerActionPointParam | ComputerActionPoint]]
    """Points along the way."""

    keys: Iterable[str] | None
    """Keys that are held down meanwhile."""
