from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .tool_call_caller import ToolCallCaller


class ResponseFunctionToolCall(BaseModel):
    """The model's wish to call a function."""

    id: str | None = None
    """Identifier of the item."""

    type: Literal["function_call"]
    """Tells the variant, here always `function_call`."""

    call_id: str
    """Ties a call and its result together."""

    caller: Nullable[ToolCallCaller] = None
    """Who made the call: the model itself, or a program it has written."""

    namespace: str | None = None
    """Namespace of the tool."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments as JSON text."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item has got."""
