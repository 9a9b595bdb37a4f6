from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .tool_call_caller_input import ToolCallCallerInput
    from .tool_call_output_content import ToolCallOutputContent


class ResponseFunctionToolCallOutputItem(BaseModel):
    """The result of a function call, as stored."""

    id: str
    """Identifier of the item."""

    type: Literal["function_call_output"]
    """Tells the variant, here always `function_call_output`."""

    call_id: str | None = None
    """Ties a call and its result together."""

    name: str | None = None
    """Name of the function."""

    namespace: str | None = None
    """Namespace of the tool."""

    caller: Nullable[ToolCallCallerInput] = None
    """Who made the call: the model itself, or a program it has written."""

    output: str | list[ToolCallOutputContent]
    """What the function returned: text, or parts with images and files."""

    status: ItemStatus
    """How far the item has got."""

    created_by: str | None = None
    """Who brought the item about."""
