from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .apply_patch_call_operation_param import ApplyPatchCallOperationParam
    from .apply_patch_call_status import ApplyPatchCallStatus
    from .tool_call_caller_input_param import ToolCallCallerInputParam


class ApplyPatchCallParam(TypedDict, total=False):
    """A change to a file, sent back."""

    type: Required[Literal["apply_patch_call"]]
    """Tells the variant, here always `apply_patch_call`."""

    id: str | None
    """Identifier of the item."""

    call_id: Required[str]
    """Ties a call and its result together."""

    caller: ToolCallCallerInputParam | None
    """Who made the call: the model itself, or a program it has written."""

    status: Required[ApplyPatchCallStatus]
    """How far the item has got."""

    operation: Required[ApplyPatchCallOperationParam]
    """The change to make."""
