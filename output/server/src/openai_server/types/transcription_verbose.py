from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .transcription_segment import TranscriptionSegment
    from .transcription_usage_duration import TranscriptionUsageDuration
    from .transcription_word import TranscriptionWord


class TranscriptionVerbose(BaseModel):
    """A transcript with times."""

    language: str
    """Language of the recording."""

    duration: float
    """Length of the recording in seconds."""

    text: str
    """What is said."""

    words: list[TranscriptionWord] | None = None
    """The words with their times."""

    segments: list[TranscriptionSegment] | None = None
    """The segments with their times."""

    usage: TranscriptionUsageDuration | None = None
    """Seconds billed."""
