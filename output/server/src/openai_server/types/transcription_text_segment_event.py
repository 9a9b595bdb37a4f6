from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class TranscriptionTextSegmentEvent(BaseModel):
    """A piece of speech with its speaker is complete."""

    type: Literal["transcript.text.segment"]
    """Tells the variant, here always `transcript.text.segment`."""

    id: str
    """Identifier of the segment."""

    start: float
    """Where it begins, in seconds."""

    end: float
    """Where it ends, in seconds."""

    text: str
    """What is said."""

    speaker: str
    """Who says it: a name you gave, or a letter."""
