from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from .._runtime import File

if TYPE_CHECKING:
    from .audio_response_format import AudioResponseFormat
    from .transcription_include import TranscriptionInclude
    from .transcription_vad_config_param import TranscriptionVADConfigParam


class CreateTranscriptionRequestParam(TypedDict, total=False):
    """A form with a recording to write down."""

    file: Required[File]
    """The recording, compressed (`mp3`, `mpga`, `ogg`, `m4a`, `webm`, `mp4`, `mpeg`) or
    not (`wav`, `flac`).
    """

    model: Required[
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
        | str
    ]
    """Model that listens."""

    language: str
    """Language of the recording as an ISO 639-1 code such as `fr`. It helps if you know
    it.
    """

    languages: Iterable[str]
    """Languages that may occur, as codes, for models that take several."""

    keywords: Iterable[str]
    """Words and names to listen for."""

    prompt: str
    """A text whose style the transcript should follow, or which it continues. In the
    language of the recording.
    """

    response_format: AudioResponseFormat
    """Form of the transcript. Models other than `whisper-1` know fewer forms, some only
    `json`.
    """

    temperature: float
    """Randomness, from 0 to 1. At 0 the model raises it by itself where it needs to."""

    include: Iterable[TranscriptionInclude]
    """Extra detail to return; `logprobs` tells how sure the model is. Only with `json` and
    the GPT transcription models.
    """

    timestamp_granularities: Iterable[Literal["word", "segment"]]
    """What to put times on. Needs `verbose_json`; times for words take longer."""

    stream: bool | None
    """Send the transcript as server-sent events. `whisper-1` ignores it."""

    chunking_strategy: Literal["auto"] | TranscriptionVADConfigParam | None
    """How to cut the recording: `auto` goes by loudness and pauses, or set the pauses
    yourself. Left out, it is taken as one piece.
    """

    known_speaker_names: Iterable[str]
    """Names of speakers for whom you give samples."""

    known_speaker_references: Iterable[str]
    """A sample of each of these speakers, 2 to 10 seconds long, as a data URL."""
