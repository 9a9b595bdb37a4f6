from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    """More code is written."""

    type: Literal["response.code_interpreter_call_code.delta"]
    """Tells the variant, here always `response.code_interpreter_call_code.delta`."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    delta: str
    """What is new."""

    sequence_number: int
    """Number of the event in its stream."""
