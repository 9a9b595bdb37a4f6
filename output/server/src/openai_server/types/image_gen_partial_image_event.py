from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ImageGenPartialImageEvent(BaseModel):
    """A draft of the image."""

    type: Literal["image_generation.partial_image"]
    """Tells the variant, here always `image_generation.partial_image`."""

    b64_json: str
    """The image in Base64."""

    created_at: int
    """When the draft came into being, in Unix seconds."""

    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels."""

    quality: Literal["low", "medium", "high", "auto"]
    """How much care is taken."""

    background: Literal["transparent", "opaque", "auto"]
    """Whether the background is see-through."""

    output_format: Literal["png", "webp", "jpeg"]
    """File format."""

    partial_image_index: int
    """Number of the draft, from zero."""
