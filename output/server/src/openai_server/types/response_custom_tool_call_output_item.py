from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .tool_call_caller_input import ToolCallCallerInput
    from .tool_call_output_content import ToolCallOutputContent


class ResponseCustomToolCallOutputItem(BaseModel):
    """The result of a custom tool call, as stored."""

    type: Literal["custom_tool_call_output"]
    """Tells the variant, here always `custom_tool_call_output`."""

    id: str
    """Identifier of the item."""

    call_id: str
    """Ties a call and its result together."""

    caller: Nullable[ToolCallCallerInput] = None
    """Who made the call: the model itself, or a program it has written."""

    output: str | list[ToolCallOutputContent]
    """What the tool returned: text, or parts with images and files."""

    status: ItemStatus
    """How far the item has got."""

    created_by: str | None = None
    """Who brought the item about."""
