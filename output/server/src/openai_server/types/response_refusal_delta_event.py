from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseRefusalDeltaEvent(BaseModel):
    """More of a refusal."""

    type: Literal["response.refusal.delta"]
    """Tells the variant, here always `response.refusal.delta`."""

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
