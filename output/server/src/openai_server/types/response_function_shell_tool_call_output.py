from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .shell_call_output_content import ShellCallOutputContent
    from .tool_call_caller import ToolCallCaller


class ResponseFunctionShellToolCallOutput(BaseModel):
    """What commands in a shell have printed."""

    type: Literal["shell_call_output"]
    """Tells the variant, here always `shell_call_output`."""

    id: str
    """Identifier of the item."""

    call_id: str
    """Ties a call and its result together."""

    caller: Nullable[ToolCallCaller] = None
    """Who made the call: the model itself, or a program it has written."""

    status: ItemStatus
    """How far the item has got."""

    output: list[ShellCallOutputContent]
    """Output of each command."""

    max_output_length: int | None
    """Most characters of output that were taken."""

    created_by: str | None = None
    """Who brought the item about."""
