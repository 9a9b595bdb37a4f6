from __future__ import annotations

from typing import Annotated, Literal

from .._runtime import BaseModel, Format


class ModerationImageURLInput(BaseModel):
    """An image to judge."""

    type: Literal["image_url"]
    """Tells the variant, here always `image_url`."""

    image_url: ModerationImageURLInputImageUrl
    """The image."""


class ModerationImageURLInputImageUrl(BaseModel):
    """The image."""

    url: Annotated[str, Format("uri")]
    """Its web address, or the image itself as a Base64 data URL."""
