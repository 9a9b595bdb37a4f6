from __future__ import annotations

from typing import Annotated, Literal

from .._runtime import BaseModel, Format


class ImageURLContentBlock(BaseModel):
    """An image from the web in a message."""

    type: Literal["image_url"]
    """Tells the variant, here always `image_url`."""

    image_url: ImageURLContentBlockImageUrl
    """The image."""


class ImageURLContentBlockImageUrl(BaseModel):
    """The image."""

    url: Annotated[str, Format("uri")]
    """Address of the image: jpeg, jpg, png, gif or webp."""

    detail: Literal["auto", "low", "high"] | None = None
    """How finely the image is read; `low` costs few tokens."""
