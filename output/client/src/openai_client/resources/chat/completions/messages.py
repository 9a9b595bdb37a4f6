"""What is said in a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime import AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from typing import Literal

    from ...._runtime import (
        AsyncPaginator,
        Omit,
        Page,
        PageOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ....types import ChatCompletionMessageList, ChatCompletionStoreMessage


class Messages(Resource):
    """What is said in a thread."""

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[ChatCompletionStoreMessage, ChatCompletionMessageList]:
        """List the messages of a chat completion

        Pages through the messages that were sent to produce a stored completion.

        Args:
            completion_id: Id of the stored completion.
            after: Start behind this message: pass the `last_id` of the page you
                have.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `asc` lists the oldest first, `desc` the newest.

                Defaults to `"asc"`.

        Returns:
            One page of messages.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.chat.completions.messages.list("chatcmpl-B9xKq2"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"completion_id": completion_id},
            query={"after": after, "limit": limit, "order": order},
        )

    @property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("MessagesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("MessagesWithStreamingResponse", self._view("streaming"))


class AsyncMessages(AsyncResource):
    """What is said in a thread."""

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[ChatCompletionStoreMessage, ChatCompletionMessageList]:
        """List the messages of a chat completion

        Pages through the messages that were sent to produce a stored completion.

        Args:
            completion_id: Id of the stored completion.
            after: Start behind this message: pass the `last_id` of the page you
                have.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `asc` lists the oldest first, `desc` the newest.

                Defaults to `"asc"`.

        Returns:
            One page of messages.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.chat.completions.messages.list("chatcmpl-B9xKq2"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"completion_id": completion_id},
            query={"after": after, "limit": limit, "order": order},
        )

    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncMessagesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncMessagesWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ChatCompletionMessageList, ChatCompletionStoreMessage] = Operation(
    "GET",
    "/chat/completions/{completion_id}/messages",
    result=Ref("ChatCompletionMessageList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class MessagesWithRawResponse:
        def __init__(self, resource: Messages) -> None:
            self.list = raw(resource.list)

    class MessagesWithStreamingResponse:
        def __init__(self, resource: Messages) -> None:
            self.list = streaming(resource.list)

    class AsyncMessagesWithRawResponse:
        def __init__(self, resource: AsyncMessages) -> None:
            self.list = async_raw(resource.list)

    class AsyncMessagesWithStreamingResponse:
        def __init__(self, resource: AsyncMessages) -> None:
            self.list = async_streaming(resource.list)
