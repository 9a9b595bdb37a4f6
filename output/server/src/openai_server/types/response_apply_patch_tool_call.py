from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .apply_patch_call_status import ApplyPatchCallStatus
    from .apply_patch_create_file_operation import ApplyPatchCreateFileOperation
    from .apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation
    from .apply_patch_update_file_operation import ApplyPatchUpdateFileOperation
    from .tool_call_caller import ToolCallCaller


class ResponseApplyPatchToolCall(BaseModel):
    """A change to a file that the model wants made."""

    type: Literal["apply_patch_call"]
    """Tells the variant, here always `apply_patch_call`."""

    id: str
    """Identifier of the item."""

    call_id: str
    """Ties a call and its result together."""

    caller: Nullable[ToolCallCaller] = None
    """Who made the call: the model itself, or a program it has written."""

    status: ApplyPatchCallStatus
    """How far the item has got."""

    operation: Annotated[
        ApplyPatchCreateFileOperation
        | ApplyPatchDeleteFileOperation
        | ApplyPatchUpdateFileOperation,
        Field(discriminator="type"),
    ]
    """The change to make."""

    created_by: str | None = None
    """Who brought the item about."""
