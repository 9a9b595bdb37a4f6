from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseMCPCallArgumentsDoneEvent(BaseModel):
    """The arguments of an MCP call are complete."""

    type: Literal["response.mcp_call_arguments.done"]
    """Tells the variant, here always `response.mcp_call_arguments.done`."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    arguments: str
    """Arguments as JSON text."""

    sequence_number: int
    """Number of the event in its stream."""
