from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ImageFileContentBlock(BaseModel):
    """An uploaded image in a message."""

    type: Literal["image_file"]
    """Tells the variant, here always `image_file`."""

    image_file: ImageFileContentBlockImageFile
    """The image."""


class ImageFileContentBlockImageFile(BaseModel):
    """The image."""

    file_id: str
    """Id of the image. Upload it with purpose `vision` if it is to be shown again."""

    detail: Literal["auto", "low", "high"] | None = None
    """How finely the image is read; `low` costs few tokens."""
