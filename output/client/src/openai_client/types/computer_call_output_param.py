from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .computer_call_safety_check import ComputerCallSafetyCheck
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from .item_status import ItemStatus
    from .response_computer_tool_call_output_screenshot import (
        ResponseComputerToolCallOutputScreenshot,
    )
    from .response_computer_tool_call_output_screenshot_param import (
        ResponseComputerToolCallOutputScreenshotParam,
    )


class ComputerCallOutputParam(TypedDict, total=False):
    """The screen after an action, to send to the model."""

    id: str | None
    """Identifier of the item."""

    call_id: Required[str]
    """Ties a call and its result together."""

    type: Required[Literal["computer_call_output"]]
    """Tells the variant, here always `computer_call_output`."""

    output: Required[
        ResponseComputerToolCallOutputScreenshotParam
        | ResponseComputerToolCallOutputScreenshot
    ]
    """Picture of the screen."""

    acknowledged_safety_checks: (
        Iterable[ComputerCallSafetyCheckParam | ComputerCallSafetyCheck] | None
    )
    """Safety checks that a person has seen and approved."""

    status: ItemStatus | None
    """How far the item has got."""
