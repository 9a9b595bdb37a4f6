"""Ask a model for the next message."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, cast, overload

from ..._runtime import JSON, AsyncResource, Events, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from ..._runtime import (
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
    from ...types import (
        ChatModel,
        Completion,
        CompletionChunk,
        MessageParam,
        ToolParam,
    )

_CREATE: Operation[Completion, CompletionChunk] = Operation(
    "POST",
    "/chat/completions",
    body=JSON,
    result=Ref("Completion"),
    events=Events(Ref("CompletionChunk"), end="[DONE]"),
    errors={429: Ref("ErrorResponse"), "4XX": Ref("ErrorResponse")},
)


class Completions(Resource):
    """Ask a model for the next message."""

    @overload
    def create(
        self,
        *,
        messages: Iterable[MessageParam],
        model: str | ChatModel,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[MessageParam],
        model: str | ChatModel,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[CompletionChunk]: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[MessageParam],
        model: str | ChatModel,
        stream: bool,
        temperature: float | None | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion | Stream[CompletionChunk]: ...

    def create(
        self,
        *,
        messages: Iterable[MessageParam],
        model: str | ChatModel,
        stream: bool | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion | Stream[CompletionChunk]:
        """Ask a model for the next message of a conversation."""
        return self._call_or_stream(
            _CREATE,
            options,
            stream,
            body={
                "messages": messages,
                "model": model,
                "stream": stream,
                "temperature": temperature,
                "tools": tools,
            },
        )

    @property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("CompletionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods, each a context manager of the unread HTTP response."""
        return cast("CompletionsWithStreamingResponse", self._view("streaming"))


class AsyncCompletions(AsyncResource):
    """Ask a model for the next message."""

    @overload
    async def create(
        self,
        *,
        messages: Iterable[MessageParam],
        model: str | ChatModel,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[MessageParam],
        model: str | ChatModel,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[CompletionChunk]: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[MessageParam],
        model: str | ChatModel,
        stream: bool,
        temperature: float | None | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion | AsyncStream[CompletionChunk]: ...

    async def create(
        self,
        *,
        messages: Iterable[MessageParam],
        model: str | ChatModel,
        stream: bool | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Completion | AsyncStream[CompletionChunk]:
        """Ask a model for the next message of a conversation."""
        return await self._call_or_stream(
            _CREATE,
            options,
            stream,
            body={
                "messages": messages,
                "model": model,
                "stream": stream,
                "temperature": temperature,
                "tools": tools,
            },
        )

    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncCompletionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods, each a context manager of the unread HTTP response."""
        return cast("AsyncCompletionsWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class CompletionsWithRawResponse:
        def __init__(self, resource: Completions) -> None:
            self.create = raw(resource.create)

    class CompletionsWithStreamingResponse:
        def __init__(self, resource: Completions) -> None:
            self.create = streaming(resource.create)

    class AsyncCompletionsWithRawResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_raw(resource.create)

    class AsyncCompletionsWithStreamingResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_streaming(resource.create)
