from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .image_url_content_block import ImageURLContentBlockImageUrl


class ImageURLContentBlockParam(TypedDict):
    """An image from the web in a message."""

    type: Literal["image_url"]
    """Tells the variant, here always `image_url`."""

    image_url: ImageURLContentBlockImageUrlParam | ImageURLContentBlockImageUrl
    """The image."""


class ImageURLContentBlockImageUrlParam(TypedDict, total=False):
    """The image."""

    url: Required[str]
    """Address of the image: jpeg, jpg, png, gif or webp."""

    detail: Literal["auto", "low", "high"]
    """How finely the image is read; `low` costs few tokens."""
