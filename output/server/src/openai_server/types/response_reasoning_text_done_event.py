from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseReasoningTextDoneEvent(BaseModel):
    """The thoughts are complete."""

    type: Literal["response.reasoning_text.done"]
    """Tells the variant, here always `response.reasoning_text.done`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    content_index: int
    """Which part of the item it is about."""

    text: str
    """All of the text."""

    sequence_number: int
    """Number of the event in its stream."""
