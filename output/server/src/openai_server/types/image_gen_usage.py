from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .image_gen_input_usage_details import ImageGenInputUsageDetails
    from .image_gen_output_tokens_details import ImageGenOutputTokensDetails


class ImageGenUsage(BaseModel):
    """Tokens used for images."""

    input_tokens: int
    """Tokens read."""

    total_tokens: int
    """Both together."""

    output_tokens: int
    """Tokens written."""

    output_tokens_details: ImageGenOutputTokensDetails | None = None
    """What the tokens written were made of."""

    input_tokens_details: ImageGenInputUsageDetails
    """What the tokens read were made of."""
