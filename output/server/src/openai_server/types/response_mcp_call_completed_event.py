from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseMCPCallCompletedEvent(BaseModel):
    """An MCP call has succeeded."""

    type: Literal["response.mcp_call.completed"]
    """Tells the variant, here always `response.mcp_call.completed`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    sequence_number: int
    """Number of the event in its stream."""
