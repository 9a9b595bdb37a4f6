from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class SpeechAudioDoneEvent(BaseModel):
    """The text has been read to its end."""

    type: Literal["speech.audio.done"]
    """Tells the variant, here always `speech.audio.done`."""

    usage: SpeechAudioDoneEventUsage
    """Tokens used."""


class SpeechAudioDoneEventUsage(BaseModel):
    """Tokens used."""

    input_tokens: int
    """Tokens read."""

    output_tokens: int
    """Tokens written."""

    total_tokens: int
    """Tokens in all."""
