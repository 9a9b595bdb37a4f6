"""The methods of `audio.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Multipart, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import (
        AsyncFile,
        File,
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ...types import Translation, TranslationVerbose


class Translations(Resource):
    """The methods of `audio.translations`."""

    def create(
        self,
        *,
        file: File,
        model: Literal["whisper-1"] | str,
        prompt: str | Omit = omit,
        response_format: (
            Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit
        ) = omit,
        temperature: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Translation | TranslationVerbose:
        """Translate audio

        Writes down in English what is said in a recording.

        Args:
            file: The recording, compressed (`mp3`, `mpga`, `ogg`, `m4a`, `webm`,
                `mp4`, `mpeg`) or not (`wav`, `flac`).
            model: Model that listens; `whisper-1` is the only choice.
            prompt: An English text whose style the translation should follow, or
                which it continues.
            response_format: Form of the text.

                Defaults to `"json"`.
            temperature: Randomness, from 0 to 1. At 0 the model raises it by itself
                where it needs to.

                Defaults to `0`.

        Returns:
            The English text.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.audio.translations.create(
                file=Path("file.bin"),
                model="whisper-1",
            )
        """
        return self._call(
            _CREATE,
            options,
            body={
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            },
        )

    @property
    def with_raw_response(self) -> TranslationsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("TranslationsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("TranslationsWithStreamingResponse", self._view("streaming"))


class AsyncTranslations(AsyncResource):
    """The methods of `audio.translations`."""

    async def create(
        self,
        *,
        file: AsyncFile,
        model: Literal["whisper-1"] | str,
        prompt: str | Omit = omit,
        response_format: (
            Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit
        ) = omit,
        temperature: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Translation | TranslationVerbose:
        """Translate audio

        Writes down in English what is said in a recording.

        Args:
            file: The recording, compressed (`mp3`, `mpga`, `ogg`, `m4a`, `webm`,
                `mp4`, `mpeg`) or not (`wav`, `flac`).
            model: Model that listens; `whisper-1` is the only choice.
            prompt: An English text whose style the translation should follow, or
                which it continues.
            response_format: Form of the text.

                Defaults to `"json"`.
            temperature: Randomness, from 0 to 1. At 0 the model raises it by itself
                where it needs to.

                Defaults to `0`.

        Returns:
            The English text.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.audio.translations.create(
                file=Path("file.bin"),
                model="whisper-1",
            )
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            },
        )

    @property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncTranslationsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncTranslationsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[Translation | TranslationVerbose] = Operation(
    "POST",
    "/audio/translations",
    body=Multipart(files=("file",)),
    result=Ref("Translation | TranslationVerbose"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class TranslationsWithRawResponse:
        def __init__(self, resource: Translations) -> None:
            self.create = raw(resource.create)

    class TranslationsWithStreamingResponse:
        def __init__(self, resource: Translations) -> None:
            self.create = streaming(resource.create)

    class AsyncTranslationsWithRawResponse:
        def __init__(self, resource: AsyncTranslations) -> None:
            self.create = async_raw(resource.create)

    class AsyncTranslationsWithStreamingResponse:
        def __init__(self, resource: AsyncTranslations) -> None:
            self.create = async_streaming(resource.create)
