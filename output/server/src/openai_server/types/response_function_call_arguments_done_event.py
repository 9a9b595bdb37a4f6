from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The arguments of a function call are complete."""

    type: Literal["response.function_call_arguments.done"]
    """Tells the variant, here always `response.function_call_arguments.done`."""

    item_id: str
    """Id of the item it is about."""

    name: str
    """Name of the function."""

    output_index: int
    """Which item of the output it is about."""

    sequence_number: int
    """Number of the event in its stream."""

    arguments: str
    """Arguments as JSON text."""
