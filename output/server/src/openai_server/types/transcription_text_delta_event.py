from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class TranscriptionTextDeltaEvent(BaseModel):
    """More of the transcript."""

    type: Literal["transcript.text.delta"]
    """Tells the variant, here always `transcript.text.delta`."""

    delta: str
    """The new text."""

    logprobs: list[TranscriptionTextDeltaEventLogprob] | None = None
    """How sure the model is of each token, when asked for."""

    segment_id: str | None = None
    """Segment it belongs to, when speakers are told apart."""


class TranscriptionTextDeltaEventLogprob(BaseModel):
    token: str | None = None
    """The token."""

    logprob: float | None = None
    """Log probability of the token."""

    bytes: list[int] | None = None
    """UTF-8 bytes of the token."""
