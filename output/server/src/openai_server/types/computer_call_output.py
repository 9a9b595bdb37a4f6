from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .computer_call_safety_check import ComputerCallSafetyCheck
    from .item_status import ItemStatus
    from .response_computer_tool_call_output_screenshot import (
        ResponseComputerToolCallOutputScreenshot,
    )


class ComputerCallOutput(BaseModel):
    """The screen after an action, to send to the model."""

    id: Nullable[str] = None
    """Identifier of the item."""

    call_id: Annotated[str, Field(min_length=1, max_length=64)]
    """Ties a call and its result together."""

    type: Literal["computer_call_output"]
    """Tells the variant, here always `computer_call_output`."""

    output: ResponseComputerToolCallOutputScreenshot
    """Picture of the screen."""

    acknowledged_safety_checks: Nullable[list[ComputerCallSafetyCheck]] = None
    """Safety checks that a person has seen and approved."""

    status: Nullable[ItemStatus] = None
    """How far the item has got."""
