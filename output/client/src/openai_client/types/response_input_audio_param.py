from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .response_input_audio import ResponseInputAudioInputAudio


class ResponseInputAudioParam(TypedDict):
    """Sound for the model to hear."""

    type: Literal["input_audio"]
    """Tells the variant, here always `input_audio`."""

    input_audio: ResponseInputAudioInputAudioParam | ResponseInputAudioInputAudio
    """The sound."""


class ResponseInputAudioInputAudioParam(TypedDict):
    """The sound."""

    data: str
    """The sound in Base64."""

    format: Literal["mp3", "wav"]
    """How the sound is encoded."""
