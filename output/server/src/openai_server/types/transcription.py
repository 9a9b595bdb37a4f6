from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .transcription_language import TranscriptionLanguage
    from .transcription_usage_duration import TranscriptionUsageDuration
    from .transcription_usage_tokens import TranscriptionUsageTokens


class Transcription(BaseModel):
    """A transcript."""

    text: str
    """What is said."""

    languages: list[TranscriptionLanguage] | None = None
    """Languages heard."""

    logprobs: list[TranscriptionLogprob] | None = None
    """How sure the model is of each token, when asked for."""

    usage: (
        Annotated[
            TranscriptionUsageTokens | TranscriptionUsageDuration,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """What is billed: tokens or seconds, depending on the model."""


class TranscriptionLogprob(BaseModel):
    token: str | None = None
    """The token."""

    logprob: float | None = None
    """Log probability of the token."""

    bytes: list[float] | None = None
    """UTF-8 bytes of the token."""
