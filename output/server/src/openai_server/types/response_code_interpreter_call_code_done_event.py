from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    """The code is complete."""

    type: Literal["response.code_interpreter_call_code.done"]
    """Tells the variant, here always `response.code_interpreter_call_code.done`."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    code: str
    """All of the code."""

    sequence_number: int
    """Number of the event in its stream."""
