"""Read text aloud, write down what is said, and put it into English."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .speech import (
        AsyncSpeech,
        AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse,
        Speech,
        SpeechWithRawResponse,
        SpeechWithStreamingResponse,
    )
    from .transcriptions import (
        AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse,
        Transcriptions,
        TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse,
    )
    from .translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )


class Audio(Resource):
    """Read text aloud, write down what is said, and put it into English."""

    @cached_property
    def speech(self) -> Speech:
        """The methods of `audio.speech`."""
        from .speech import Speech

        return Speech(self)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """The methods of `audio.transcriptions`."""
        from .transcriptions import Transcriptions

        return Transcriptions(self)

    @cached_property
    def translations(self) -> Translations:
        """The methods of `audio.translations`."""
        from .translations import Translations

        return Translations(self)

    @property
    def with_raw_response(self) -> AudioWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AudioWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AudioWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AudioWithStreamingResponse", self._view("streaming"))


class AsyncAudio(AsyncResource):
    """Read text aloud, write down what is said, and put it into English."""

    @cached_property
    def speech(self) -> AsyncSpeech:
        """The methods of `audio.speech`."""
        from .speech import AsyncSpeech

        return AsyncSpeech(self)

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        """The methods of `audio.transcriptions`."""
        from .transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """The methods of `audio.translations`."""
        from .translations import AsyncTranslations

        return AsyncTranslations(self)

    @property
    def with_raw_response(self) -> AsyncAudioWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncAudioWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncAudioWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class AudioWithRawResponse:
        def __init__(self, resource: Audio) -> None:
            self.speech = SpeechWithRawResponse(resource.speech)
            self.transcriptions = TranscriptionsWithRawResponse(resource.transcriptions)
            self.translations = TranslationsWithRawResponse(resource.translations)

    class AudioWithStreamingResponse:
        def __init__(self, resource: Audio) -> None:
            self.speech = SpeechWithStreamingResponse(resource.speech)
            self.transcriptions = TranscriptionsWithStreamingResponse(
                resource.transcriptions
            )
            self.translations = TranslationsWithStreamingResponse(resource.translations)

    class AsyncAudioWithRawResponse:
        def __init__(self, resource: AsyncAudio) -> None:
            self.speech = AsyncSpeechWithRawResponse(resource.speech)
            self.transcriptions = AsyncTranscriptionsWithRawResponse(
                resource.transcriptions
            )
            self.translations = AsyncTranslationsWithRawResponse(resource.translations)

    class AsyncAudioWithStreamingResponse:
        def __init__(self, resource: AsyncAudio) -> None:
            self.speech = AsyncSpeechWithStreamingResponse(resource.speech)
            self.transcriptions = AsyncTranscriptionsWithStreamingResponse(
                resource.transcriptions
            )
            self.translations = AsyncTranslationsWithStreamingResponse(
                resource.translations
            )
