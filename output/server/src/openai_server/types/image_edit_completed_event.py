from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .image_event_usage import ImageEventUsage


class ImageEditCompletedEvent(BaseModel):
    """The finished edited image."""

    type: Literal["image_edit.completed"]
    """Tells the variant, here always `image_edit.completed`."""

    b64_json: str
    """The image in Base64."""

    created_at: int
    """When the image came into being, in Unix seconds."""

    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels."""

    quality: Literal["low", "medium", "high", "auto"]
    """How much care is taken."""

    background: Literal["transparent", "opaque", "auto"]
    """Whether the background is see-through."""

    output_format: Literal["png", "webp", "jpeg"]
    """File format."""

    usage: ImageEventUsage
    """Tokens used."""
