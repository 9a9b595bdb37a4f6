from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ImageGenerationCall(BaseModel):
    """An image that the model has made."""

    type: Literal["image_generation_call"]
    """Tells the variant, here always `image_generation_call`."""

    id: str
    """Identifier of the item."""

    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far the item has got."""

    result: str | None
    """The image in Base64, or null while it is made."""
