"""The methods of `answers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from .._runtime import JSON, AsyncResource, Events, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime import (
        AsyncStream,
        Omit,
        RequestOptions,
        Stream,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Answer, AnswerPiece


class Answers(Resource):
    """The methods of `answers`."""

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Literal[False] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    def create(
        self, *, question: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[AnswerPiece]: ...

    @overload
    def create(
        self, *, question: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> Answer | Stream[AnswerPiece]: ...

    def create(
        self,
        *,
        question: str,
        stream: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Answer | Stream[AnswerPiece]:
        """Ask something.

        Args:
            question
            stream: Defaults to `false`.

        Returns:
            The answer, whole or in pieces.

            With `stream=True`, the stream of events.

        Example:
            client.answers.create(question="string")
        """
        return self._call_or_stream(
            _CREATE, options, stream, body={"question": question, "stream": stream}
        )

    @property
    def with_raw_response(self) -> AnswersWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AnswersWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AnswersWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AnswersWithStreamingResponse", self._view("streaming"))


class AsyncAnswers(AsyncResource):
    """The methods of `answers`."""

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Literal[False] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    async def create(
        self, *, question: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[AnswerPiece]: ...

    @overload
    async def create(
        self, *, question: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> Answer | AsyncStream[AnswerPiece]: ...

    async def create(
        self,
        *,
        question: str,
        stream: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[AnswerPiece]:
        """Ask something.

        Args:
            question
            stream: Defaults to `false`.

        Returns:
            The answer, whole or in pieces.

            With `stream=True`, the stream of events.

        Example:
            await client.answers.create(question="string")
        """
        return await self._call_or_stream(
            _CREATE, options, stream, body={"question": question, "stream": stream}
        )

    @property
    def with_raw_response(self) -> AsyncAnswersWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncAnswersWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncAnswersWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncAnswersWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[Answer, AnswerPiece] = Operation(
    "POST",
    "/answers",
    body=JSON,
    result=Ref("Answer"),
    events=Events(Ref("AnswerPiece"), end="[DONE]"),
)

if TYPE_CHECKING:

    class AnswersWithRawResponse:
        def __init__(self, resource: Answers) -> None:
            self.create = raw(resource.create)

    class AnswersWithStreamingResponse:
        def __init__(self, resource: Answers) -> None:
            self.create = streaming(resource.create)

    class AsyncAnswersWithRawResponse:
        def __init__(self, resource: AsyncAnswers) -> None:
            self.create = async_raw(resource.create)

    class AsyncAnswersWithStreamingResponse:
        def __init__(self, resource: AsyncAnswers) -> None:
            self.create = async_streaming(resource.create)
