from __future__ import annotations

from .._runtime import BaseModel


class TranscriptionLanguage(BaseModel):
    """A language heard in a recording."""

    code: str
    """Code of the language."""
