from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseCustomToolCallInputDoneEvent(BaseModel):
    """The input for a custom tool is complete."""

    type: Literal["response.custom_tool_call_input.done"]
    """Tells the variant, here always `response.custom_tool_call_input.done`."""

    sequence_number: int
    """Number of the event in its stream."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    input: str
    """All of the input."""
