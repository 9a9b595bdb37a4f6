from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .apply_patch_call_operation import ApplyPatchCallOperation
    from .apply_patch_call_status import ApplyPatchCallStatus
    from .tool_call_caller_input import ToolCallCallerInput


class ApplyPatchCall(BaseModel):
    """A change to a file, sent back."""

    type: Literal["apply_patch_call"]
    """Tells the variant, here always `apply_patch_call`."""

    id: Nullable[str] = None
    """Identifier of the item."""

    call_id: Annotated[str, Field(min_length=1, max_length=64)]
    """Ties a call and its result together."""

    caller: Nullable[ToolCallCallerInput] = None
    """Who made the call: the model itself, or a program it has written."""

    status: ApplyPatchCallStatus
    """How far the item has got."""

    operation: ApplyPatchCallOperation
    """The change to make."""
