from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class SpeechAudioDeltaEvent(BaseModel):
    """More sound."""

    type: Literal["speech.audio.delta"]
    """Tells the variant, here always `speech.audio.delta`."""

    audio: str
    """The new piece of sound in Base64."""
