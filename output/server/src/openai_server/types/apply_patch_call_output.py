from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .apply_patch_call_output_status import ApplyPatchCallOutputStatus
    from .tool_call_caller_input import ToolCallCallerInput


class ApplyPatchCallOutput(BaseModel):
    """How a change to a file went, to tell the model."""

    type: Literal["apply_patch_call_output"]
    """Tells the variant, here always `apply_patch_call_output`."""

    id: Nullable[str] = None
    """Identifier of the item."""

    call_id: Annotated[str, Field(min_length=1, max_length=64)]
    """Ties a call and its result together."""

    caller: Nullable[ToolCallCallerInput] = None
    """Who made the call: the model itself, or a program it has written."""

    status: ApplyPatchCallOutputStatus
    """How far the item has got."""

    output: Nullable[Annotated[str, Field(max_length=10485760)]] = None
    """What was logged about it, or null."""
