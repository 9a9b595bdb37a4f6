from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .tool_search_execution_type import ToolSearchExecutionType


class ResponseToolSearchCall(BaseModel):
    """A search for tools."""

    type: Literal["tool_search_call"]
    """Tells the variant, here always `tool_search_call`."""

    id: str
    """Identifier of the item."""

    call_id: str | None
    """Ties a call and its result together."""

    execution: ToolSearchExecutionType
    """Who carries out the search."""

    arguments: Any
    """What is searched for."""

    status: ItemStatus
    """How far the item has got."""

    created_by: str | None = None
    """Who brought the item about."""
