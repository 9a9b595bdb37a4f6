from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseReasoningSummaryPartDoneEvent(BaseModel):
    """A part of a summary of thoughts is complete."""

    type: Literal["response.reasoning_summary_part.done"]
    """Tells the variant, here always `response.reasoning_summary_part.done`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    summary_index: int
    """Which part of the summary it is about."""

    status: Literal["incomplete"] | None = None
    """Set when the part broke off."""

    sequence_number: int
    """Number of the event in its stream."""

    part: ResponseReasoningSummaryPartDoneEventPart
    """The part as it stands."""


class ResponseReasoningSummaryPartDoneEventPart(BaseModel):
    """The part as it stands."""

    type: Literal["summary_text"]
    """Tells the variant, here always `summary_text`."""

    text: str
    """Text of the part."""
