from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .tool_call_caller_input import ToolCallCallerInput
    from .tool_call_output_content import ToolCallOutputContent


class ResponseCustomToolCallOutput(BaseModel):
    """The result of a custom tool call."""

    type: Literal["custom_tool_call_output"]
    """Tells the variant, here always `custom_tool_call_output`."""

    id: str | None = None
    """Identifier of the item."""

    call_id: str
    """Ties a call and its result together."""

    caller: Nullable[ToolCallCallerInput] = None
    """Who made the call: the model itself, or a program it has written."""

    output: str | list[ToolCallOutputContent]
    """What the tool returned: text, or parts with images and files."""
