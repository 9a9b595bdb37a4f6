from __future__ import annotations

from .._runtime import BaseModel


class TranscriptionWord(BaseModel):
    """A word and when it is said."""

    word: str
    """The word."""

    start: float
    """Where it begins, in seconds."""

    end: float
    """Where it ends, in seconds."""
