from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ModerationImageURLInputParam(TypedDict):
    """An image to judge."""

    type: Literal["image_url"]
    """Tells the variant, here always `image_url`."""

    image_url: ModerationImageURLInputImageUrlParam
    """The image."""


class ModerationImageURLInputImageUrlParam(TypedDict):
    """The image."""

    url: str
    """Its web address, or the image itself as a Base64 data URL."""
