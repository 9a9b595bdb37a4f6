from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .computer_action_list_param import ComputerActionListParam
    from .computer_action_param import ComputerActionParam
    from .computer_call_safety_check import ComputerCallSafetyCheck
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParam


class ResponseComputerToolCallParam(TypedDict, total=False):
    """The model's wish for something to be done on a computer."""

    type: Required[Literal["computer_call"]]
    """Tells the variant, here always `computer_call`."""

    id: Required[str]
    """Identifier of the item."""

    call_id: Required[str]
    """Ties a call and its result together."""

    action: ComputerActionParam
    """What to do, when it is one thing."""

    actions: ComputerActionListParam
    """What to do, one thing after another."""

    pending_safety_checks: Required[
        Iterable[ComputerCallSafetyCheckParam | ComputerCallSafetyCheck]
    ]
    """Doubts that a person has to settle first."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the item has got."""
