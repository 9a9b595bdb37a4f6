from __future__ import annotations

from .._runtime import BaseModel


class ResponseUsage(BaseModel):
    """Tokens used by a response."""

    input_tokens: int
    """Tokens read."""

    input_tokens_details: ResponseUsageInputTokensDetails
    """What the tokens read were made of."""

    output_tokens: int
    """Tokens written."""

    output_tokens_details: ResponseUsageOutputTokensDetails
    """What the tokens written were made of."""

    total_tokens: int
    """Both together."""


class ResponseUsageInputTokensDetails(BaseModel):
    """What the tokens read were made of."""

    cached_tokens: int
    """Tokens read from the prompt cache."""

    cache_write_tokens: int
    """Tokens newly written to the prompt cache."""


class ResponseUsageOutputTokensDetails(BaseModel):
    """What the tokens written were made of."""

    reasoning_tokens: int
    """Tokens spent on thinking."""
