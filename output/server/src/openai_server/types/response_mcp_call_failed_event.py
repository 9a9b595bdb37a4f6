from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseMCPCallFailedEvent(BaseModel):
    """An MCP call has failed."""

    type: Literal["response.mcp_call.failed"]
    """Tells the variant, here always `response.mcp_call.failed`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    sequence_number: int
    """Number of the event in its stream."""
