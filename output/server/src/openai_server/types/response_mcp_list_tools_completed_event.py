from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseMCPListToolsCompletedEvent(BaseModel):
    """The tools of an MCP server are known."""

    type: Literal["response.mcp_list_tools.completed"]
    """Tells the variant, here always `response.mcp_list_tools.completed`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    sequence_number: int
    """Number of the event in its stream."""
