from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class CodeInterpreterOutputImage(BaseModel):
    """An image that code has made."""

    type: Literal["image"]
    """Tells the variant, here always `image`."""

    image: CodeInterpreterOutputImageImage
    """The image."""


class CodeInterpreterOutputImageImage(BaseModel):
    """The image."""

    file_id: str
    """Id of the image file."""
