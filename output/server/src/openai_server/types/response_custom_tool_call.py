from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .tool_call_caller import ToolCallCaller


class ResponseCustomToolCall(BaseModel):
    """The model's wish to call a custom tool."""

    type: Literal["custom_tool_call"]
    """Tells the variant, here always `custom_tool_call`."""

    id: str | None = None
    """Identifier of the item."""

    call_id: str
    """Ties a call and its result together."""

    caller: Nullable[ToolCallCaller] = None
    """Who made the call: the model itself, or a program it has written."""

    namespace: str | None = None
    """Namespace of the tool."""

    name: str
    """Name of the tool."""

    input: str
    """Free text that the model passes to the tool."""
