from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseCustomToolCallInputDeltaEvent(BaseModel):
    """More input for a custom tool."""

    type: Literal["response.custom_tool_call_input.delta"]
    """Tells the variant, here always `response.custom_tool_call_input.delta`."""

    sequence_number: int
    """Number of the event in its stream."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    delta: str
    """What is new."""
