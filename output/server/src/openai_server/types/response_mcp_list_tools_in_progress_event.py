from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseMCPListToolsInProgressEvent(BaseModel):
    """The tools of an MCP server are being listed."""

    type: Literal["response.mcp_list_tools.in_progress"]
    """Tells the variant, here always `response.mcp_list_tools.in_progress`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    sequence_number: int
    """Number of the event in its stream."""
