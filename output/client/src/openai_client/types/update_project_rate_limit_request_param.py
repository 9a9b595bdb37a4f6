from __future__ import annotations

from typing_extensions import TypedDict


class UpdateProjectRateLimitRequestParam(TypedDict, total=False):
    """New limits. Those you leave out stay."""

    max_requests_per_1_minute: int
    """Requests in a minute."""

    max_tokens_per_1_minute: int
    """Tokens in a minute."""

    max_images_per_1_minute: int
    """Images in a minute, for models that make images."""

    max_audio_megabytes_per_1_minute: int
    """Megabytes of audio in a minute, for models that take audio."""

    max_requests_per_1_day: int
    """Requests in a day, for models that have such a limit."""

    batch_1_day_max_input_tokens: int
    """Tokens of batch input in a day, for models that have such a limit."""
