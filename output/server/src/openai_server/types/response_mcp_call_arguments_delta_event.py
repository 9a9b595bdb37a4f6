from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseMCPCallArgumentsDeltaEvent(BaseModel):
    """More arguments of an MCP call."""

    type: Literal["response.mcp_call_arguments.delta"]
    """Tells the variant, here always `response.mcp_call_arguments.delta`."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    delta: str
    """More of their JSON text."""

    sequence_number: int
    """Number of the event in its stream."""
