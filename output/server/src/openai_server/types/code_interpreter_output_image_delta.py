from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class CodeInterpreterOutputImageDelta(BaseModel):
    """A new image that code has made."""

    index: int
    """Which output this is."""

    type: Literal["image"]
    """Tells the variant, here always `image`."""

    image: CodeInterpreterOutputImageDeltaImage | None = None
    """The image."""


class CodeInterpreterOutputImageDeltaImage(BaseModel):
    """The image."""

    file_id: str | None = None
    """Id of the image file."""
