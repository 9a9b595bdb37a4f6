from __future__ import annotations

from typing import Annotated, Literal

from .._runtime import BaseModel, Format


class ResponseCodeInterpreterOutputImage(BaseModel):
    """An image that code has made."""

    type: Literal["image"]
    """Tells the variant, here always `image`."""

    url: Annotated[str, Format("uri")]
    """Address of the image."""
