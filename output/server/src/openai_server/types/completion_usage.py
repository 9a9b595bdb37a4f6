from __future__ import annotations

from .._runtime import BaseModel


class CompletionUsage(BaseModel):
    """Tokens that a request used."""

    completion_tokens: int
    """Tokens the model wrote, reasoning included."""

    prompt_tokens: int
    """Tokens of the prompt."""

    total_tokens: int
    """Both together."""

    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    """What the written tokens were made of."""

    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
    """What the prompt was made of."""


class CompletionUsageCompletionTokensDetails(BaseModel):
    """What the written tokens were made of."""

    accepted_prediction_tokens: int | None = None
    """Tokens of your prediction that turned up in the answer."""

    audio_tokens: int | None = None
    """Tokens of spoken output."""

    reasoning_tokens: int | None = None
    """Tokens spent on thinking that is not shown."""

    text_tokens: int | None = None
    """Tokens of written output."""

    rejected_prediction_tokens: int | None = None
    """Tokens of your prediction that did not turn up. They are billed all the same."""


class CompletionUsagePromptTokensDetails(BaseModel):
    """What the prompt was made of."""

    audio_tokens: int | None = None
    """Tokens of audio that you sent."""

    cached_tokens: int | None = None
    """Tokens read from the prompt cache."""

    text_tokens: int | None = None
    """Tokens of text that you sent."""

    image_tokens: int | None = None
    """Tokens of images that you sent."""

    cache_write_tokens: int | None = None
    """Tokens newly written to the prompt cache."""
