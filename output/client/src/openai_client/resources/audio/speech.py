"""The methods of `audio.speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ..._runtime import JSON, AsyncResource, Events, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import (
        AsyncBinaryResponse,
        AsyncStream,
        BinaryResponse,
        Omit,
        RequestOptions,
        Stream,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ...types import SpeechStreamEvent, VoiceOrCustomVoiceParam


class Speech(Resource):
    """The methods of `audio.speech`."""

    @overload
    def create(
        self,
        *,
        model: (
            Literal[
                "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
            ]
            | str
        ),
        input: str,
        voice: VoiceOrCustomVoiceParam,
        instructions: str | Omit = omit,
        response_format: (
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit
        ) = omit,
        speed: float | Omit = omit,
        stream_format: Literal["audio"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse: ...

    @overload
    def create(
        self,
        *,
        model: (
            Literal[
                "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
            ]
            | str
        ),
        input: str,
        voice: VoiceOrCustomVoiceParam,
        instructions: str | Omit = omit,
        response_format: (
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit
        ) = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse"],
        **options: Unpack[RequestOptions],
    ) -> Stream[SpeechStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        model: (
            Literal[
                "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
            ]
            | str
        ),
        input: str,
        voice: VoiceOrCustomVoiceParam,
        instructions: str | Omit = omit,
        response_format: (
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit
        ) = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"],
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse | Stream[SpeechStreamEvent]: ...

    def create(
        self,
        *,
        model: (
            Literal[
                "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
            ]
            | str
        ),
        input: str,
        voice: VoiceOrCustomVoiceParam,
        instructions: str | Omit = omit,
        response_format: (
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit
        ) = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse | Stream[SpeechStreamEvent]:
        """Create speech

        Reads a text aloud. The sound arrives as it is made, as bytes or, with
        `stream_format` set to `sse`, as events.

        Args:
            model: Model that speaks.
            input: The text.
            voice: Voice to use.
            instructions: How to say it: mood, pace, accent. Not for `tts-1` and
                `tts-1-hd`.
            response_format: File format of the sound.

                Defaults to `"mp3"`.
            speed: Pace, from a quarter to four times the normal.

                Defaults to `1`.
            stream_format: Whether the sound comes as it is or wrapped in events.
                The `tts-1` models can't do events.

                Defaults to `"audio"`.

        Returns:
            The sound, or events that carry it.

            The answer, to be read, iterated over or written to a file.

            With `stream_format="sse"`, the stream of events.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.audio.speech.create(
                model="gpt-4o-mini-tts",
                input="High water is at eighteen forty-two.",
                voice="marin",
            )
        """
        return self._download_or_stream(
            _CREATE,
            options,
            stream_format == "sse",
            body={
                "model": model,
                "input": input,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "stream_format": stream_format,
            },
        )

    @property
    def with_raw_response(self) -> SpeechWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("SpeechWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> SpeechWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("SpeechWithStreamingResponse", self._view("streaming"))


class AsyncSpeech(AsyncResource):
    """The methods of `audio.speech`."""

    @overload
    async def create(
        self,
        *,
        model: (
            Literal[
                "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
            ]
            | str
        ),
        input: str,
        voice: VoiceOrCustomVoiceParam,
        instructions: str | Omit = omit,
        response_format: (
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit
        ) = omit,
        speed: float | Omit = omit,
        stream_format: Literal["audio"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse: ...

    @overload
    async def create(
        self,
        *,
        model: (
            Literal[
                "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
            ]
            | str
        ),
        input: str,
        voice: VoiceOrCustomVoiceParam,
        instructions: str | Omit = omit,
        response_format: (
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit
        ) = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse"],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[SpeechStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        model: (
            Literal[
                "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
            ]
            | str
        ),
        input: str,
        voice: VoiceOrCustomVoiceParam,
        instructions: str | Omit = omit,
        response_format: (
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit
        ) = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"],
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse | AsyncStream[SpeechStreamEvent]: ...

    async def create(
        self,
        *,
        model: (
            Literal[
                "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
            ]
            | str
        ),
        input: str,
        voice: VoiceOrCustomVoiceParam,
        instructions: str | Omit = omit,
        response_format: (
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit
        ) = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse | AsyncStream[SpeechStreamEvent]:
        """Create speech

        Reads a text aloud. The sound arrives as it is made, as bytes or, with
        `stream_format` set to `sse`, as events.

        Args:
            model: Model that speaks.
            input: The text.
            voice: Voice to use.
            instructions: How to say it: mood, pace, accent. Not for `tts-1` and
                `tts-1-hd`.
            response_format: File format of the sound.

                Defaults to `"mp3"`.
            speed: Pace, from a quarter to four times the normal.

                Defaults to `1`.
            stream_format: Whether the sound comes as it is or wrapped in events.
                The `tts-1` models can't do events.

                Defaults to `"audio"`.

        Returns:
            The sound, or events that carry it.

            The answer, to be read, iterated over or written to a file.

            With `stream_format="sse"`, the stream of events.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.audio.speech.create(
                model="gpt-4o-mini-tts",
                input="High water is at eighteen forty-two.",
                voice="marin",
            )
        """
        return await self._download_or_stream(
            _CREATE,
            options,
            stream_format == "sse",
            body={
                "model": model,
                "input": input,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "stream_format": stream_format,
            },
        )

    @property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncSpeechWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncSpeechWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[bytes, SpeechStreamEvent] = Operation(
    "POST",
    "/audio/speech",
    body=JSON,
    accept="application/octet-stream",
    events=Events(Ref("SpeechStreamEvent")),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class SpeechWithRawResponse:
        def __init__(self, resource: Speech) -> None:
            self.create = raw(resource.create)

    class SpeechWithStreamingResponse:
        def __init__(self, resource: Speech) -> None:
            self.create = streaming(resource.create)

    class AsyncSpeechWithRawResponse:
        def __init__(self, resource: AsyncSpeech) -> None:
            self.create = async_raw(resource.create)

    class AsyncSpeechWithStreamingResponse:
        def __init__(self, resource: AsyncSpeech) -> None:
            self.create = async_streaming(resource.create)
