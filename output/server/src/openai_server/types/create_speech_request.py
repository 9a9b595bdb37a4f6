from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .voice_or_custom_voice import VoiceOrCustomVoice


class CreateSpeechRequest(BaseModel, extra="forbid"):
    """A text to read aloud."""

    model: (
        Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
        | str
    )
    """Model that speaks."""

    input: Annotated[str, Field(max_length=4096)]
    """The text."""

    instructions: Annotated[str, Field(max_length=4096)] | None = None
    """How to say it: mood, pace, accent. Not for `tts-1` and `tts-1-hd`."""

    voice: VoiceOrCustomVoice
    """Voice to use."""

    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] = "mp3"
    """File format of the sound."""

    speed: Annotated[float, Field(ge=0.25, le=4)] = 1
    """Pace, from a quarter to four times the normal."""

    stream_format: Literal["sse", "audio"] = "audio"
    """Whether the sound comes as it is or wrapped in events. The `tts-1` models can't do
    events.
    """
