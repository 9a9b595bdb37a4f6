from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .voice_or_custom_voice_param import VoiceOrCustomVoiceParam


class CreateSpeechRequestParam(TypedDict, total=False):
    """A text to read aloud."""

    model: Required[
        Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
        | str
    ]
    """Model that speaks."""

    input: Required[str]
    """The text."""

    instructions: str
    """How to say it: mood, pace, accent. Not for `tts-1` and `tts-1-hd`."""

    voice: Required[VoiceOrCustomVoiceParam]
    """Voice to use."""

    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """File format of the sound."""

    speed: float
    """Pace, from a quarter to four times the normal."""

    stream_format: Literal["sse", "audio"]
    """Whether the sound comes as it is or wrapped in events. The `tts-1` models can't do
    events.
    """
