from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    """The code is running."""

    type: Literal["response.code_interpreter_call.interpreting"]
    """Tells the variant, here always `response.code_interpreter_call.interpreting`."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    sequence_number: int
    """Number of the event in its stream."""
