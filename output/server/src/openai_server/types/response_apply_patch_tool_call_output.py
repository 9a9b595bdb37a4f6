from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .apply_patch_call_output_status import ApplyPatchCallOutputStatus
    from .tool_call_caller import ToolCallCaller


class ResponseApplyPatchToolCallOutput(BaseModel):
    """How a change to a file went."""

    type: Literal["apply_patch_call_output"]
    """Tells the variant, here always `apply_patch_call_output`."""

    id: str
    """Identifier of the item."""

    call_id: str
    """Ties a call and its result together."""

    caller: Nullable[ToolCallCaller] = None
    """Who made the call: the model itself, or a program it has written."""

    status: ApplyPatchCallOutputStatus
    """How far the item has got."""

    output: Nullable[str] = None
    """What was logged about it, or null."""

    created_by: str | None = None
    """Who brought the item about."""
