from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .transcription_language import TranscriptionLanguage
    from .transcription_usage_tokens import TranscriptionUsageTokens


class TranscriptionTextDoneEvent(BaseModel):
    """The transcript is complete."""

    type: Literal["transcript.text.done"]
    """Tells the variant, here always `transcript.text.done`."""

    text: str
    """The whole transcript."""

    languages: list[TranscriptionLanguage] | None = None
    """Languages heard."""

    logprobs: list[TranscriptionTextDoneEventLogprob] | None = None
    """How sure the model is of each token, when asked for."""

    usage: TranscriptionUsageTokens | None = None
    """Tokens billed."""


class TranscriptionTextDoneEventLogprob(BaseModel):
    token: str | None = None
    """The token."""

    logprob: float | None = None
    """Log probability of the token."""

    bytes: list[int] | None = None
    """UTF-8 bytes of the token."""
