from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseCodeInterpreterCallInProgressEvent(BaseModel):
    """A code interpreter call has begun."""

    type: Literal["response.code_interpreter_call.in_progress"]
    """Tells the variant, here always `response.code_interpreter_call.in_progress`."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    sequence_number: int
    """Number of the event in its stream."""
