from __future__ import annotations

from typing import Annotated, Literal

from .._runtime import BaseModel, Format


class ImageURLDeltaBlock(BaseModel):
    """A new piece: an image from the web."""

    index: int
    """Which part of the content this is."""

    type: Literal["image_url"]
    """Tells the variant, here always `image_url`."""

    image_url: ImageURLDeltaBlockImageUrl | None = None
    """The image."""


class ImageURLDeltaBlockImageUrl(BaseModel):
    """The image."""

    url: Annotated[str, Format("uri")] | None = None
    """Address of the image: jpeg, jpg, png, gif or webp."""

    detail: Literal["auto", "low", "high"] | None = None
    """How finely the image is read; `low` costs few tokens."""
