from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class TranscriptionVADConfig(BaseModel, extra="forbid"):
    """Cuts a recording where speech pauses."""

    type: Literal["server_vad"]
    """Tells the variant, here always `server_vad`."""

    prefix_padding_ms: int = 300
    """Sound to keep from before speech begins, in milliseconds."""

    silence_duration_ms: int = 200
    """Silence that counts as a pause, in milliseconds. Shorter ones react faster but may
    cut into speech.
    """

    threshold: float = 0.5
    """How loud counts as speech, from 0 to 1. Raise it where there is noise."""
