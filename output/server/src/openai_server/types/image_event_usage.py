from __future__ import annotations

from .._runtime import BaseModel


class ImageEventUsage(BaseModel):
    """Tokens used for a streamed image."""

    total_tokens: int
    """Both together."""

    input_tokens: int
    """Tokens read."""

    output_tokens: int
    """Tokens written."""

    input_tokens_details: ImageEventUsageInputTokensDetails
    """What the tokens read were made of."""


class ImageEventUsageInputTokensDetails(BaseModel):
    """What the tokens read were made of."""

    text_tokens: int
    """Tokens of text."""

    image_tokens: int
    """Tokens of images."""
