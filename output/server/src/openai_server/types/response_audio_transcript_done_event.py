from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseAudioTranscriptDoneEvent(BaseModel):
    """The transcript of the sound is complete."""

    type: Literal["response.audio.transcript.done"]
    """Tells the variant, here always `response.audio.transcript.done`."""

    sequence_number: int
    """Number of the event in its stream."""
