from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime import File


class CreateTranslationRequestParam(TypedDict, total=False):
    """A form with a recording to translate."""

    file: Required[File]
    """The recording, compressed (`mp3`, `mpga`, `ogg`, `m4a`, `webm`, `mp4`, `mpeg`) or
    not (`wav`, `flac`).
    """

    model: Required[Literal["whisper-1"] | str]
    """Model that listens; `whisper-1` is the only choice."""

    prompt: str
    """An English text whose style the translation should follow, or which it continues."""

    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """Form of the text."""

    temperature: float
    """Randomness, from 0 to 1. At 0 the model raises it by itself where it needs to."""
