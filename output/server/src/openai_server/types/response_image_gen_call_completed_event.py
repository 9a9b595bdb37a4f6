from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseImageGenCallCompletedEvent(BaseModel):
    """The image is finished."""

    type: Literal["response.image_generation_call.completed"]
    """Tells the variant, here always `response.image_generation_call.completed`."""

    output_index: int
    """Which item of the output it is about."""

    sequence_number: int
    """Number of the event in its stream."""

    item_id: str
    """Id of the item it is about."""
