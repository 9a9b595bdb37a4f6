from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .image import Image
    from .image_gen_usage import ImageGenUsage


class ImagesResponse(BaseModel):
    """Images that were made."""

    created: int
    """When they were made, in Unix seconds."""

    data: list[Image] | None = None
    """The images."""

    background: Literal["transparent", "opaque"] | None = None
    """Whether the background is see-through."""

    output_format: Literal["png", "webp", "jpeg"] | None = None
    """File format."""

    size: Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    """Width and height in pixels."""

    quality: Literal["low", "medium", "high"] | None = None
    """How much care was taken."""

    usage: ImageGenUsage | None = None
    """Tokens used. Only for the GPT image models."""
