from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseAudioDeltaEvent(BaseModel):
    """More sound."""

    type: Literal["response.audio.delta"]
    """Tells the variant, here always `response.audio.delta`."""

    sequence_number: int
    """Number of the event in its stream."""

    delta: str
    """The new piece of sound in Base64."""
