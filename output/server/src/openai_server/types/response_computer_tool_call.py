from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .computer_action import ComputerAction
    from .computer_action_list import ComputerActionList
    from .computer_call_safety_check import ComputerCallSafetyCheck


class ResponseComputerToolCall(BaseModel):
    """The model's wish for something to be done on a computer."""

    type: Literal["computer_call"]
    """Tells the variant, here always `computer_call`."""

    id: str
    """Identifier of the item."""

    call_id: str
    """Ties a call and its result together."""

    action: ComputerAction | None = None
    """What to do, when it is one thing."""

    actions: ComputerActionList | None = None
    """What to do, one thing after another."""

    pending_safety_checks: list[ComputerCallSafetyCheck]
    """Doubts that a person has to settle first."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item has got."""
