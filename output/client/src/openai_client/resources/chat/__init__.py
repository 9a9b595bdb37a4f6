"""Hold a conversation with a model: send the messages so far, get the next one, whole or
as a stream. Stored conversations can be read back.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )


class Chat(Resource):
    """Hold a conversation with a model: send the messages so far, get the next one, whole
    or as a stream. Stored conversations can be read back.
    """

    @cached_property
    def completions(self) -> Completions:
        """Legacy: continue a text without the form of a conversation. Use chat or
        responses for anything new.
        """
        from .completions import Completions

        return Completions(self)

    @property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ChatWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ChatWithStreamingResponse", self._view("streaming"))


class AsyncChat(AsyncResource):
    """Hold a conversation with a model: send the messages so far, get the next one, whole
    or as a stream. Stored conversations can be read back.
    """

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Legacy: continue a text without the form of a conversation. Use chat or
        responses for anything new.
        """
        from .completions import AsyncCompletions

        return AsyncCompletions(self)

    @property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncChatWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncChatWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class ChatWithRawResponse:
        def __init__(self, resource: Chat) -> None:
            self.completions = CompletionsWithRawResponse(resource.completions)

    class ChatWithStreamingResponse:
        def __init__(self, resource: Chat) -> None:
            self.completions = CompletionsWithStreamingResponse(resource.completions)

    class AsyncChatWithRawResponse:
        def __init__(self, resource: AsyncChat) -> None:
            self.completions = AsyncCompletionsWithRawResponse(resource.completions)

    class AsyncChatWithStreamingResponse:
        def __init__(self, resource: AsyncChat) -> None:
            self.completions = AsyncCompletionsWithStreamingResponse(
                resource.completions
            )
