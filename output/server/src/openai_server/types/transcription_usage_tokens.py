from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class TranscriptionUsageTokens(BaseModel):
    """Billing by tokens."""

    type: Literal["tokens"]
    """Tells the variant, here always `tokens`."""

    input_tokens: int
    """Tokens read."""

    input_token_details: TranscriptionUsageTokensInputTokenDetails | None = None
    """What the tokens read were made of."""

    output_tokens: int
    """Tokens written."""

    total_tokens: int
    """Both together."""


class TranscriptionUsageTokensInputTokenDetails(BaseModel):
    """What the tokens read were made of."""

    text_tokens: int | None = None
    """Tokens of text."""

    audio_tokens: int | None = None
    """Tokens of audio."""
