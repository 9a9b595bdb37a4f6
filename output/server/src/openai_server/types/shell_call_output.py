from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .response_function_shell_call_output_content import (
        ResponseFunctionShellCallOutputContent,
    )
    from .tool_call_caller_input import ToolCallCallerInput


class ShellCallOutput(BaseModel):
    """What commands in a shell have printed, to send to the model."""

    id: Nullable[str] = None
    """Identifier of the item."""

    call_id: Annotated[str, Field(min_length=1, max_length=64)]
    """Ties a call and its result together."""

    caller: Nullable[ToolCallCallerInput] = None
    """Who made the call: the model itself, or a program it has written."""

    type: Literal["shell_call_output"]
    """Tells the variant, here always `shell_call_output`."""

    output: list[ResponseFunctionShellCallOutputContent]
    """Output of each command."""

    status: Nullable[ItemStatus] = None
    """How far the item has got."""

    max_output_length: Nullable[int] = None
    """Most characters of output that were taken."""
