from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseMCPCallInProgressEvent(BaseModel):
    """An MCP call has begun."""

    type: Literal["response.mcp_call.in_progress"]
    """Tells the variant, here always `response.mcp_call.in_progress`."""

    sequence_number: int
    """Number of the event in its stream."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""
