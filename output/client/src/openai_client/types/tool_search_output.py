from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .tool import Tool
    from .tool_search_execution_type import ToolSearchExecutionType


class ToolSearchOutput(BaseModel):
    """Tools that your search has found."""

    id: str | None = None
    """Identifier of the item."""

    call_id: str | None = None
    """Ties a call and its result together."""

    type: Literal["tool_search_output"]
    """Tells the variant, here always `tool_search_output`."""

    execution: ToolSearchExecutionType | None = None
    """Who carries out the search."""

    tools: list[Tool]
    """The tools."""

    status: ItemStatus | None = None
    """How far the item has got."""
