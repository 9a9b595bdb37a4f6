from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """More arguments of a function call."""

    type: Literal["response.function_call_arguments.delta"]
    """Tells the variant, here always `response.function_call_arguments.delta`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    sequence_number: int
    """Number of the event in its stream."""

    delta: str
    """More of their JSON text."""
