from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Upload as _Upload


class CreateTranslationRequest(BaseModel, extra="forbid"):
    """A form with a recording to translate."""

    file: _Upload
    """The recording, compressed (`mp3`, `mpga`, `ogg`, `m4a`, `webm`, `mp4`, `mpeg`) or
    not (`wav`, `flac`).
    """

    model: Literal["whisper-1"] | str
    """Model that listens; `whisper-1` is the only choice."""

    prompt: str | None = None
    """An English text whose style the translation should follow, or which it continues."""

    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] = "json"
    """Form of the text."""

    temperature: float = 0
    """Randomness, from 0 to 1. At 0 the model raises it by itself where it needs to."""
