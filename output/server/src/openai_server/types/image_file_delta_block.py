from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ImageFileDeltaBlock(BaseModel):
    """A new piece: an uploaded image."""

    index: int
    """Which part of the content this is."""

    type: Literal["image_file"]
    """Tells the variant, here always `image_file`."""

    image_file: ImageFileDeltaBlockImageFile | None = None
    """The image."""


class ImageFileDeltaBlockImageFile(BaseModel):
    """The image."""

    file_id: str | None = None
    """Id of the image. Upload it with purpose `vision` if it is to be shown again."""

    detail: Literal["auto", "low", "high"] | None = None
    """How finely the image is read; `low` costs few tokens."""
