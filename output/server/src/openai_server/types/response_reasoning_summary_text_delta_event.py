from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseReasoningSummaryTextDeltaEvent(BaseModel):
    """More of a summary of thoughts."""

    type: Literal["response.reasoning_summary_text.delta"]
    """Tells the variant, here always `response.reasoning_summary_text.delta`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    summary_index: int
    """Which part of the summary it is about."""

    delta: str
    """What is new."""

    sequence_number: int
    """Number of the event in its stream."""
