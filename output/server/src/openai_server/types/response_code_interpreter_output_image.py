from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseCodeInterpreterOutputImage(BaseModel):
    """An image that code has made."""

    type: Literal["image"]
    """Tells the variant, here always `image`."""

    url: str
    """Address of the image."""
