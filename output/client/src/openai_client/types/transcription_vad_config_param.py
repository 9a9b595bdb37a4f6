from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class TranscriptionVADConfigParam(TypedDict, total=False):
    """Cuts a recording where speech pauses."""

    type: Required[Literal["server_vad"]]
    """Tells the variant, here always `server_vad`."""

    prefix_padding_ms: int
    """Sound to keep from before speech begins, in milliseconds."""

    silence_duration_ms: int
    """Silence that counts as a pause, in milliseconds. Shorter ones react faster but may
    cut into speech.
    """

    threshold: float
    """How loud counts as speech, from 0 to 1. Raise it where there is noise."""
