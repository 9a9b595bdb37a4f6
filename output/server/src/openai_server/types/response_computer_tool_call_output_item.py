from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .computer_call_output_status import ComputerCallOutputStatus
    from .computer_call_safety_check import ComputerCallSafetyCheck
    from .response_computer_tool_call_output_screenshot import (
        ResponseComputerToolCallOutputScreenshot,
    )


class ResponseComputerToolCallOutputItem(BaseModel):
    """The screen after an action, as stored."""

    type: Literal["computer_call_output"]
    """Tells the variant, here always `computer_call_output`."""

    id: str
    """Identifier of the item."""

    call_id: str
    """Ties a call and its result together."""

    acknowledged_safety_checks: list[ComputerCallSafetyCheck] | None = None
    """Safety checks that a person has seen and approved."""

    output: ResponseComputerToolCallOutputScreenshot
    """Picture of the screen."""

    status: ComputerCallOutputStatus
    """How far the item has got."""

    created_by: str | None = None
    """Who brought the item about."""
