from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseAudioDoneEvent(BaseModel):
    """The sound is complete."""

    type: Literal["response.audio.done"]
    """Tells the variant, here always `response.audio.done`."""

    sequence_number: int
    """Number of the event in its stream."""
