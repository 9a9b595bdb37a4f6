from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .computer_environment import ComputerEnvironment


class ComputerUsePreviewTool(BaseModel):
    """Lets the model operate a computer, in the form of the preview."""

    type: Literal["computer_use_preview"]
    """Tells the variant, here always `computer_use_preview`."""

    environment: ComputerEnvironment
    """Kind of computer."""

    display_width: int
    """Width of its screen in pixels."""

    display_height: int
    """Height of its screen in pixels."""
