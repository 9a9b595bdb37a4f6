from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .tool_call_caller import ToolCallCaller


class ResponseFunctionToolCallItem(BaseModel):
    """A function call, as stored."""

    id: str
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

    status: ItemStatus
    """How far the item has got."""

    created_by: str | None = None
    """Who brought the item about."""
