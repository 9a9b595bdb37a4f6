from __future__ import annotations

from .._runtime import BaseModel


class ImageGenInputUsageDetails(BaseModel):
    """What the tokens read were made of."""

    text_tokens: int
    """Tokens of the description."""

    image_tokens: int
    """Tokens of the images you sent."""
