from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .apply_patch_call_output_status import ApplyPatchCallOutputStatus
    from .tool_call_caller_input_param import ToolCallCallerInputParam


class ApplyPatchCallOutputParam(TypedDict, total=False):
    """How a change to a file went, to tell the model."""

    type: Required[Literal["apply_patch_call_output"]]
    """Tells the variant, here always `apply_patch_call_output`."""

    id: str | None
    """Identifier of the item."""

    call_id: Required[str]
    """Ties a call and its result together."""

    caller: ToolCallCallerInputParam | None
    """Who made the call: the model itself, or a program it has written."""

    status: Required[ApplyPatchCallOutputStatus]
    """How far the item has got."""

    output: str | None
    """What was logged about it, or null."""
