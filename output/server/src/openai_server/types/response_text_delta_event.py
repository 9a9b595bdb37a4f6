from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response_stream_logprob import ResponseStreamLogprob


class ResponseTextDeltaEvent(BaseModel):
    """More text."""

    type: Literal["response.output_text.delta"]
    """Tells the variant, here always `response.output_text.delta`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    content_index: int
    """Which part of the item it is about."""

    delta: str
    """What is new."""

    sequence_number: int
    """Number of the event in its stream."""

    logprobs: list[ResponseStreamLogprob]
    """Log probabilities of the new tokens."""
