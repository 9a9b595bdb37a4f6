from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .transcription_segment import TranscriptionSegment


class TranslationVerbose(BaseModel):
    """The English text with times."""

    language: str
    """Language of the text, always `english`."""

    duration: float
    """Length of the recording in seconds."""

    text: str
    """The text."""

    segments: list[TranscriptionSegment] | None = None
    """The segments with their times."""
