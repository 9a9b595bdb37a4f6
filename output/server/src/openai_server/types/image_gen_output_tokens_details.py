from __future__ import annotations

from .._runtime import BaseModel


class ImageGenOutputTokensDetails(BaseModel):
    """What the tokens written were made of."""

    image_tokens: int
    """Tokens of images."""

    text_tokens: int
    """Tokens of text."""
