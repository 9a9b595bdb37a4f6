from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .tool import Tool
    from .tool_search_execution_type import ToolSearchExecutionType


class ResponseToolSearchOutputItem(BaseModel):
    """Tools that a search has brought in."""

    type: Literal["tool_search_output"]
    """Tells the variant, here always `tool_search_output`."""

    id: str
    """Identifier of the item."""

    call_id: str | None
    """Ties a call and its result together."""

    execution: ToolSearchExecutionType
    """Who carries out the search."""

    tools: list[Tool]
    """The tools."""

    status: ItemStatus
    """How far the item has got."""

    created_by: str | None = None
    """Who brought the item about."""
