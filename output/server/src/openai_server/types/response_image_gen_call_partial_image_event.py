from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseImageGenCallPartialImageEvent(BaseModel):
    """A draft of the image."""

    type: Literal["response.image_generation_call.partial_image"]
    """Tells the variant, here always `response.image_generation_call.partial_image`."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    sequence_number: int
    """Number of the event in its stream."""

    partial_image_index: int
    """Number of the draft, from zero."""

    partial_image_b64: str
    """The draft in Base64."""

    size: str | None = None
    """Width and height in pixels."""

    quality: str | None = None
    """How much care is taken."""

    background: str | None = None
    """Whether the background is see-through."""

    output_format: str | None = None
    """File format."""
