from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseImageGenCallGeneratingEvent(BaseModel):
    """The image is being made."""

    type: Literal["response.image_generation_call.generating"]
    """Tells the variant, here always `response.image_generation_call.generating`."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    sequence_number: int
    """Number of the event in its stream."""
