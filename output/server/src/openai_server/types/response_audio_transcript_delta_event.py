from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    """More of what is said."""

    type: Literal["response.audio.transcript.delta"]
    """Tells the variant, here always `response.audio.transcript.delta`."""

    delta: str
    """What is new."""

    sequence_number: int
    """Number of the event in its stream."""
