from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseReasoningSummaryPartAddedEvent(BaseModel):
    """A part of a summary of thoughts begins."""

    type: Literal["response.reasoning_summary_part.added"]
    """Tells the variant, here always `response.reasoning_summary_part.added`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    summary_index: int
    """Which part of the summary it is about."""

    sequence_number: int
    """Number of the event in its stream."""

    part: ResponseReasoningSummaryPartAddedEventPart
    """The part as it stands."""


class ResponseReasoningSummaryPartAddedEventPart(BaseModel):
    """The part as it stands."""

    type: Literal["summary_text"]
    """Tells the variant, here always `summary_text`."""

    text: str
    """Text of the part."""
