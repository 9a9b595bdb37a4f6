from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseInputAudio(BaseModel):
    """Sound for the model to hear."""

    type: Literal["input_audio"]
    """Tells the variant, here always `input_audio`."""

    input_audio: ResponseInputAudioInputAudio
    """The sound."""


class ResponseInputAudioInputAudio(BaseModel):
    """The sound."""

    data: str
    """The sound in Base64."""

    format: Literal["mp3", "wav"]
    """How the sound is encoded."""
