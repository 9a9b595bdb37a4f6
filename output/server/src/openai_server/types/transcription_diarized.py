from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .transcription_diarized_segment import TranscriptionDiarizedSegment
    from .transcription_usage_duration import TranscriptionUsageDuration
    from .transcription_usage_tokens import TranscriptionUsageTokens


class TranscriptionDiarized(BaseModel):
    """A transcript told apart by speaker."""

    task: Literal["transcribe"]
    """What was done, always `transcribe`."""

    duration: float
    """Length of the recording in seconds."""

    text: str
    """What is said, by all speakers together."""

    segments: list[TranscriptionDiarizedSegment]
    """What is said, piece by piece, with speaker and times."""

    usage: (
        Annotated[
            TranscriptionUsageTokens | TranscriptionUsageDuration,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """What is billed: tokens or seconds."""
