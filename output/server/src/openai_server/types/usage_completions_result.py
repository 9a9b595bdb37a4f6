from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class UsageCompletionsResult(BaseModel):
    """Use of models that write text."""

    object: Literal["organization.usage.completions.result"]
    """Kind of object, always `organization.usage.completions.result`."""

    input_tokens: int
    """Tokens read, of every kind."""

    input_cached_tokens: int | None = None
    """Tokens read from the prompt cache."""

    input_cache_write_tokens: int | None = None
    """Tokens newly written to the prompt cache."""

    input_uncached_tokens: int | None = None
    """Tokens read that were not in the cache."""

    output_tokens: int
    """Tokens written, of every kind."""

    input_text_tokens: int | None = None
    """Tokens of text read."""

    output_text_tokens: int | None = None
    """Tokens of text written."""

    input_cached_text_tokens: int | None = None
    """Tokens of text from the prompt cache."""

    input_audio_tokens: int | None = None
    """Tokens of audio read."""

    input_cached_audio_tokens: int | None = None
    """Tokens of audio from the prompt cache."""

    output_audio_tokens: int | None = None
    """Tokens of audio made."""

    input_image_tokens: int | None = None
    """Tokens of images read."""

    input_cached_image_tokens: int | None = None
    """Tokens of images from the prompt cache."""

    output_image_tokens: int | None = None
    """Tokens of images made."""

    num_model_requests: int
    """Requests made to the model."""

    project_id: Nullable[str] = None
    """Project, when grouped by it; else null."""

    user_id: Nullable[str] = None
    """User, when grouped by it; else null."""

    api_key_id: Nullable[str] = None
    """API key, when grouped by it; else null."""

    model: Nullable[str] = None
    """Model, when grouped by it; else null."""

    batch: Nullable[bool] = None
    """Whether it came through a batch, when grouped by it; else null."""

    service_tier: Nullable[str] = None
    """Processing class, when grouped by it; else null."""
