"""What is said in a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ...._runtime import (
        AsyncPaginator,
        Omit,
        Page,
        PageOptions,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ....types import (
        CreateMessageRequestAttachmentParam,
        ImageFileContentBlock,
        ImageFileContentBlockParam,
        ImageURLContentBlock,
        ImageURLContentBlockParam,
        Message,
        MessageDeleted,
        MessageList,
        MetadataParam,
        TextContentBlockInputParam,
    )


class Messages(Resource):
    """What is said in a thread."""

    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        run_id: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Message, MessageList]:
        """List messages

        Pages through the messages of a thread.

        Args:
            thread_id: Id of the thread.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.
            run_id: Only messages that this run has written.

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
            for item in client.beta.threads.messages.list("thread_Zk81"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"thread_id": thread_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "run_id": run_id,
            },
        )

    def create(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"],
        content: (
            str
            | Iterable[
                ImageFileContentBlockParam
                | ImageFileContentBlock
                | ImageURLContentBlockParam
                | ImageURLContentBlock
                | TextContentBlockInputParam
            ]
        ),
        attachments: Iterable[CreateMessageRequestAttachmentParam] | None | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Message:
        """Add a message

        Appends a message to a thread. Nothing happens with it until the thread is run.

        Args:
            thread_id: Id of the thread.
            role: Author of the message: `user`, or `assistant` to put words into
                the model's mouth.
            content: Plain text, or parts that mix text and images.
            attachments: Files to bring along, and the tools that may use each.
            metadata: Your own notes on the message.

        Returns:
            The message, with its id.

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
            client.beta.threads.messages.create(
                "thread_Zk81",
                role="user",
                content=[
                    {"type": "text", "text": "Is this buoy ours?"},
                    {
                        "type": "image_file",
                        "image_file": {"file_id": "file-6F2ksmvX", "detail": "low"},
                    },
                ],
            )
        """
        return self._call(
            _CREATE,
            options,
            path={"thread_id": thread_id},
            body={
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
        )

    def retrieve(
        self, thread_id: str, message_id: str, **options: Unpack[RequestOptions]
    ) -> Message:
        """Retrieve a message

        Looks up one message.

        Args:
            thread_id: Id of the thread.
            message_id: Id of the message.

        Returns:
            The message.

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
            client.beta.threads.messages.retrieve("thread_Zk81", "msg_h20Lq")
        """
        return self._call(
            _RETRIEVE, options, path={"thread_id": thread_id, "message_id": message_id}
        )

    def update(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Message:
        """Update a message

        Replaces the metadata of a message; its content is fixed.

        Args:
            thread_id: Id of the thread.
            message_id: Id of the message.
            metadata: Pairs that take the place of the old ones.

        Returns:
            The message after the change.

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
            client.beta.threads.messages.update("thread_Zk81", "msg_h20Lq")
        """
        return self._call(
            _UPDATE,
            options,
            path={"thread_id": thread_id, "message_id": message_id},
            body={"metadata": metadata},
        )

    def delete(
        self, thread_id: str, message_id: str, **options: Unpack[RequestOptions]
    ) -> MessageDeleted:
        """Delete a message

        Takes one message out of a thread.

        Args:
            thread_id: Id of the thread.
            message_id: Id of the message.

        Returns:
            Confirmation of the removal.

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
            client.beta.threads.messages.delete("thread_Zk81", "msg_h20Lq")
        """
        return self._call(
            _DELETE, options, path={"thread_id": thread_id, "message_id": message_id}
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
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        run_id: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Message, MessageList]:
        """List messages

        Pages through the messages of a thread.

        Args:
            thread_id: Id of the thread.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.
            run_id: Only messages that this run has written.

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
            async for item in client.beta.threads.messages.list("thread_Zk81"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"thread_id": thread_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "run_id": run_id,
            },
        )

    async def create(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"],
        content: (
            str
            | Iterable[
                ImageFileContentBlockParam
                | ImageFileContentBlock
                | ImageURLContentBlockParam
                | ImageURLContentBlock
                | TextContentBlockInputParam
            ]
        ),
        attachments: Iterable[CreateMessageRequestAttachmentParam] | None | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Message:
        """Add a message

        Appends a message to a thread. Nothing happens with it until the thread is run.

        Args:
            thread_id: Id of the thread.
            role: Author of the message: `user`, or `assistant` to put words into
                the model's mouth.
            content: Plain text, or parts that mix text and images.
            attachments: Files to bring along, and the tools that may use each.
            metadata: Your own notes on the message.

        Returns:
            The message, with its id.

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
            await client.beta.threads.messages.create(
                "thread_Zk81",
                role="user",
                content=[
                    {"type": "text", "text": "Is this buoy ours?"},
                    {
                        "type": "image_file",
                        "image_file": {"file_id": "file-6F2ksmvX", "detail": "low"},
                    },
                ],
            )
        """
        return await self._call(
            _CREATE,
            options,
            path={"thread_id": thread_id},
            body={
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
        )

    async def retrieve(
        self, thread_id: str, message_id: str, **options: Unpack[RequestOptions]
    ) -> Message:
        """Retrieve a message

        Looks up one message.

        Args:
            thread_id: Id of the thread.
            message_id: Id of the message.

        Returns:
            The message.

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
            await client.beta.threads.messages.retrieve("thread_Zk81", "msg_h20Lq")
        """
        return await self._call(
            _RETRIEVE, options, path={"thread_id": thread_id, "message_id": message_id}
        )

    async def update(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Message:
        """Update a message

        Replaces the metadata of a message; its content is fixed.

        Args:
            thread_id: Id of the thread.
            message_id: Id of the message.
            metadata: Pairs that take the place of the old ones.

        Returns:
            The message after the change.

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
            await client.beta.threads.messages.update("thread_Zk81", "msg_h20Lq")
        """
        return await self._call(
            _UPDATE,
            options,
            path={"thread_id": thread_id, "message_id": message_id},
            body={"metadata": metadata},
        )

    async def delete(
        self, thread_id: str, message_id: str, **options: Unpack[RequestOptions]
    ) -> MessageDeleted:
        """Delete a message

        Takes one message out of a thread.

        Args:
            thread_id: Id of the thread.
            message_id: Id of the message.

        Returns:
            Confirmation of the removal.

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
            await client.beta.threads.messages.delete("thread_Zk81", "msg_h20Lq")
        """
        return await self._call(
            _DELETE, options, path={"thread_id": thread_id, "message_id": message_id}
        )

    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncMessagesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncMessagesWithStreamingResponse", self._view("streaming"))


_LIST: Operation[MessageList, Message] = Operation(
    "GET",
    "/threads/{thread_id}/messages",
    result=Ref("MessageList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CREATE: Operation[Message] = Operation(
    "POST",
    "/threads/{thread_id}/messages",
    body=JSON,
    result=Ref("Message"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[Message] = Operation(
    "GET",
    "/threads/{thread_id}/messages/{message_id}",
    result=Ref("Message"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_UPDATE: Operation[Message] = Operation(
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    body=JSON,
    result=Ref("Message"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_DELETE: Operation[MessageDeleted] = Operation(
    "DELETE",
    "/threads/{thread_id}/messages/{message_id}",
    result=Ref("MessageDeleted"),
    headers={"OpenAI-Beta": "assistants=v2"},
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
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class MessagesWithStreamingResponse:
        def __init__(self, resource: Messages) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncMessagesWithRawResponse:
        def __init__(self, resource: AsyncMessages) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncMessagesWithStreamingResponse:
        def __init__(self, resource: AsyncMessages) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
