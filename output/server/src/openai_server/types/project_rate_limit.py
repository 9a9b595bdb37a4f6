from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ProjectRateLimit(BaseModel):
    """How much of one model a project may use."""

    object: Literal["project.rate_limit"]
    """Kind of object, always `project.rate_limit`."""

    id: str
    """Identifier of the rate limit."""

    model: str
    """The model."""

    max_requests_per_1_minute: int
    """Requests in a minute."""

    max_tokens_per_1_minute: int
    """Tokens in a minute."""

    max_images_per_1_minute: int | None = None
    """Images in a minute, for models that make images."""

    max_audio_megabytes_per_1_minute: int | None = None
    """Megabytes of audio in a minute, for models that take audio."""

    max_requests_per_1_day: int | None = None
    """Requests in a day, for models that have such a limit."""

    batch_1_day_max_input_tokens: int | None = None
    """Tokens of batch input in a day, for models that have such a limit."""
