"""The methods of `audio.transcriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ..._runtime import (
    AsyncResource,
    Events,
    Multipart,
    Operation,
    Part,
    Ref,
    Resource,
    Style,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..._runtime import (
        AsyncFile,
        AsyncStream,
        File,
        Omit,
        RequestOptions,
        Stream,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ...types import (
        AudioResponseFormat,
        Transcription,
        TranscriptionDiarized,
        TranscriptionInclude,
        TranscriptionStreamEvent,
        TranscriptionVADConfigParam,
        TranscriptionVerbose,
    )


class Transcriptions(Resource):
    """The methods of `audio.transcriptions`."""

    @overload
    def create(
        self,
        *,
        file: File,
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
        ),
        language: str | Omit = omit,
        languages: Iterable[str] | Omit = omit,
        keywords: Iterable[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        chunking_strategy: (
            Literal["auto"] | TranscriptionVADConfigParam | None | Omit
        ) = omit,
        known_speaker_names: Iterable[str] | Omit = omit,
        known_speaker_references: Iterable[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Transcription | TranscriptionDiarized | TranscriptionVerbose: ...

    @overload
    def create(
        self,
        *,
        file: File,
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
        ),
        language: str | Omit = omit,
        languages: Iterable[str] | Omit = omit,
        keywords: Iterable[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[True],
        chunking_strategy: (
            Literal["auto"] | TranscriptionVADConfigParam | None | Omit
        ) = omit,
        known_speaker_names: Iterable[str] | Omit = omit,
        known_speaker_references: Iterable[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[TranscriptionStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        file: File,
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
        ),
        language: str | Omit = omit,
        languages: Iterable[str] | Omit = omit,
        keywords: Iterable[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: bool,
        chunking_strategy: (
            Literal["auto"] | TranscriptionVADConfigParam | None | Omit
        ) = omit,
        known_speaker_names: Iterable[str] | Omit = omit,
        known_speaker_references: Iterable[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> (
        Transcription
        | TranscriptionDiarized
        | TranscriptionVerbose
        | Stream[TranscriptionStreamEvent]
    ): ...

    def create(
        self,
        *,
        file: File,
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
        ),
        language: str | Omit = omit,
        languages: Iterable[str] | Omit = omit,
        keywords: Iterable[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: bool | None | Omit = omit,
        chunking_strategy: (
            Literal["auto"] | TranscriptionVADConfigParam | None | Omit
        ) = omit,
        known_speaker_names: Iterable[str] | Omit = omit,
        known_speaker_references: Iterable[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> (
        Transcription
        | TranscriptionDiarized
        | TranscriptionVerbose
        | Stream[TranscriptionStreamEvent]
    ):
        """Transcribe audio

        Writes down what is said in a recording, in its own language.

        Args:
            file: The recording, compressed (`mp3`, `mpga`, `ogg`, `m4a`, `webm`,
                `mp4`, `mpeg`) or not (`wav`, `flac`).
            model: Model that listens.
            language: Language of the recording as an ISO 639-1 code such as `fr`.
                It helps if you know it.
            languages: Languages that may occur, as codes, for models that take
                several.
            keywords: Words and names to listen for.
            prompt: A text whose style the transcript should follow, or which it
                continues. In the language of the recording.
            response_format: Form of the transcript. Models other than `whisper-1`
                know fewer forms, some only `json`.
            temperature: Randomness, from 0 to 1. At 0 the model raises it by itself
                where it needs to.

                Defaults to `0`.
            include: Extra detail to return; `logprobs` tells how sure the model is.
                Only with `json` and the GPT transcription models.
            timestamp_granularities: What to put times on. Needs `verbose_json`;
                times for words take longer.

                Defaults to `["segment"]`.
            stream: Send the transcript as server-sent events. `whisper-1` ignores
                it.

                Defaults to `false`.
            chunking_strategy: How to cut the recording: `auto` goes by loudness and
                pauses, or set the pauses yourself. Left out, it is taken as one piece.
            known_speaker_names: Names of speakers for whom you give samples.
            known_speaker_references: A sample of each of these speakers, 2 to 10
                seconds long, as a data URL.

        Returns:
            The transcript in the form you asked for, or a stream of it when `stream` is
            true. The formats `text`, `srt` and `vtt` come as plain text.

            With `stream=True`, the stream of events.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.audio.transcriptions.create(
                file=Path("file.bin"),
                model="gpt-4o-transcribe",
            )
        """
        return self._call_or_stream(
            _CREATE,
            options,
            stream,
            body={
                "file": file,
                "model": model,
                "language": language,
                "languages": languages,
                "keywords": keywords,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "include": include,
                "timestamp_granularities": timestamp_granularities,
                "stream": stream,
                "chunking_strategy": chunking_strategy,
                "known_speaker_names": known_speaker_names,
                "known_speaker_references": known_speaker_references,
            },
        )

    @property
    def with_raw_response(self) -> TranscriptionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("TranscriptionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> TranscriptionsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("TranscriptionsWithStreamingResponse", self._view("streaming"))


class AsyncTranscriptions(AsyncResource):
    """The methods of `audio.transcriptions`."""

    @overload
    async def create(
        self,
        *,
        file: AsyncFile,
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
        ),
        language: str | Omit = omit,
        languages: Iterable[str] | Omit = omit,
        keywords: Iterable[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        chunking_strategy: (
            Literal["auto"] | TranscriptionVADConfigParam | None | Omit
        ) = omit,
        known_speaker_names: Iterable[str] | Omit = omit,
        known_speaker_references: Iterable[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Transcription | TranscriptionDiarized | TranscriptionVerbose: ...

    @overload
    async def create(
        self,
        *,
        file: AsyncFile,
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
        ),
        language: str | Omit = omit,
        languages: Iterable[str] | Omit = omit,
        keywords: Iterable[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: Literal[True],
        chunking_strategy: (
            Literal["auto"] | TranscriptionVADConfigParam | None | Omit
        ) = omit,
        known_speaker_names: Iterable[str] | Omit = omit,
        known_speaker_references: Iterable[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[TranscriptionStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        file: AsyncFile,
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
        ),
        language: str | Omit = omit,
        languages: Iterable[str] | Omit = omit,
        keywords: Iterable[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: bool,
        chunking_strategy: (
            Literal["auto"] | TranscriptionVADConfigParam | None | Omit
        ) = omit,
        known_speaker_names: Iterable[str] | Omit = omit,
        known_speaker_references: Iterable[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> (
        Transcription
        | TranscriptionDiarized
        | TranscriptionVerbose
        | AsyncStream[TranscriptionStreamEvent]
    ): ...

    async def create(
        self,
        *,
        file: AsyncFile,
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
        ),
        language: str | Omit = omit,
        languages: Iterable[str] | Omit = omit,
        keywords: Iterable[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        stream: bool | None | Omit = omit,
        chunking_strategy: (
            Literal["auto"] | TranscriptionVADConfigParam | None | Omit
        ) = omit,
        known_speaker_names: Iterable[str] | Omit = omit,
        known_speaker_references: Iterable[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> (
        Transcription
        | TranscriptionDiarized
        | TranscriptionVerbose
        | AsyncStream[TranscriptionStreamEvent]
    ):
        """Transcribe audio

        Writes down what is said in a recording, in its own language.

        Args:
            file: The recording, compressed (`mp3`, `mpga`, `ogg`, `m4a`, `webm`,
                `mp4`, `mpeg`) or not (`wav`, `flac`).
            model: Model that listens.
            language: Language of the recording as an ISO 639-1 code such as `fr`.
                It helps if you know it.
            languages: Languages that may occur, as codes, for models that take
                several.
            keywords: Words and names to listen for.
            prompt: A text whose style the transcript should follow, or which it
                continues. In the language of the recording.
            response_format: Form of the transcript. Models other than `whisper-1`
                know fewer forms, some only `json`.
            temperature: Randomness, from 0 to 1. At 0 the model raises it by itself
                where it needs to.

                Defaults to `0`.
            include: Extra detail to return; `logprobs` tells how sure the model is.
                Only with `json` and the GPT transcription models.
            timestamp_granularities: What to put times on. Needs `verbose_json`;
                times for words take longer.

                Defaults to `["segment"]`.
            stream: Send the transcript as server-sent events. `whisper-1` ignores
                it.

                Defaults to `false`.
            chunking_strategy: How to cut the recording: `auto` goes by loudness and
                pauses, or set the pauses yourself. Left out, it is taken as one piece.
            known_speaker_names: Names of speakers for whom you give samples.
            known_speaker_references: A sample of each of these speakers, 2 to 10
                seconds long, as a data URL.

        Returns:
            The transcript in the form you asked for, or a stream of it when `stream` is
            true. The formats `text`, `srt` and `vtt` come as plain text.

            With `stream=True`, the stream of events.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.audio.transcriptions.create(
                file=Path("file.bin"),
                model="gpt-4o-transcribe",
            )
        """
        return await self._call_or_stream(
            _CREATE,
            options,
            stream,
            body={
                "file": file,
                "model": model,
                "language": language,
                "languages": languages,
                "keywords": keywords,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "include": include,
                "timestamp_granularities": timestamp_granularities,
                "stream": stream,
                "chunking_strategy": chunking_strategy,
                "known_speaker_names": known_speaker_names,
                "known_speaker_references": known_speaker_references,
            },
        )

    @property
    def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncTranscriptionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncTranscriptionsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[
    Transcription | TranscriptionDiarized | TranscriptionVerbose,
    TranscriptionStreamEvent,
] = Operation(
    "POST",
    "/audio/transcriptions",
    body=Multipart(
        {
            "languages": Part(style=Style("deepObject", explode=True)),
            "keywords": Part(style=Style("deepObject", explode=True)),
            "include": Part(style=Style("deepObject", explode=True)),
            "timestamp_granularities": Part(style=Style("deepObject", explode=True)),
            "chunking_strategy": Part(style=Style("deepObject", explode=True)),
            "known_speaker_names": Part(style=Style("deepObject", explode=True)),
            "known_speaker_references": Part(style=Style("deepObject", explode=True)),
        },
        files=("file",),
    ),
    result=Ref("Transcription | TranscriptionDiarized | TranscriptionVerbose"),
    events=Events(Ref("TranscriptionStreamEvent")),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class TranscriptionsWithRawResponse:
        def __init__(self, resource: Transcriptions) -> None:
            self.create = raw(resource.create)

    class TranscriptionsWithStreamingResponse:
        def __init__(self, resource: Transcriptions) -> None:
            self.create = streaming(resource.create)

    class AsyncTranscriptionsWithRawResponse:
        def __init__(self, resource: AsyncTranscriptions) -> None:
            self.create = async_raw(resource.create)

    class AsyncTranscriptionsWithStreamingResponse:
        def __init__(self, resource: AsyncTranscriptions) -> None:
            self.create = async_streaming(resource.create)
