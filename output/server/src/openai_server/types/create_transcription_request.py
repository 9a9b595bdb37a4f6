from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable, Upload as _Upload

if TYPE_CHECKING:
    from .audio_response_format import AudioResponseFormat
    from .transcription_include import TranscriptionInclude
    from .transcription_vad_config import TranscriptionVADConfig


class CreateTranscriptionRequest(BaseModel, extra="forbid"):
    """A form with a recording to write down."""

    file: _Upload
    """The recording, compressed (`mp3`, `mpga`, `ogg`, `m4a`, `webm`, `mp4`, `mpeg`) or
    not (`wav`, `flac`).
    """

    model: (
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
        | str
    )
    """Model that listens."""

    language: str | None = None
    """Language of the recording as an ISO 639-1 code such as `fr`. It helps if you know
    it.
    """

    languages: Annotated[list[str], Field(min_length=1)] | None = None
    """Languages that may occur, as codes, for models that take several."""

    keywords: list[str] | None = None
    """Words and names to listen for."""

    prompt: str | None = None
    """A text whose style the transcript should follow, or which it continues. In the
    language of the recording.
    """

    response_format: AudioResponseFormat | None = None
    """Form of the transcript. Models other than `whisper-1` know fewer forms, some only
    `json`.
    """

    temperature: float = 0
    """Randomness, from 0 to 1. At 0 the model raises it by itself where it needs to."""

    include: list[TranscriptionInclude] | None = None
    """Extra detail to return; `logprobs` tells how sure the model is. Only with `json` and
    the GPT transcription models.
    """

    timestamp_granularities: list[Literal["word", "segment"]] | None = None
    """What to put times on. Needs `verbose_json`; times for words take longer."""

    stream: Nullable[bool] = False
    """Send the transcript as server-sent events. `whisper-1` ignores it."""

    chunking_strategy: Nullable[Literal["auto"] | TranscriptionVADConfig] = None
    """How to cut the recording: `auto` goes by loudness and pauses, or set the pauses
    yourself. Left out, it is taken as one piece.
    """

    known_speaker_names: Annotated[list[str], Field(max_length=4)] | None = None
    """Names of speakers for whom you give samples."""

    known_speaker_references: Annotated[list[str], Field(max_length=4)] | None = None
    """A sample of each of these speakers, 2 to 10 seconds long, as a data URL."""
