"""Conversations that assistants are run on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

from ...._runtime import JSON, AsyncResource, Events, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ...._runtime import (
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
    from ....types import (
        AssistantCodeInterpreterTool,
        AssistantCodeInterpreterToolParam,
        AssistantFileSearchTool,
        AssistantFileSearchToolParam,
        AssistantFunctionTool,
        AssistantFunctionToolParam,
        AssistantResponseFormatOptionParam,
        AssistantStreamEvent,
        AssistantToolChoiceOptionParam,
        CreateMessageRequestParam,
        CreateThreadAndRunRequestToolResourcesParam,
        CreateThreadRequestParam,
        CreateThreadRequestToolResourcesParam,
        MetadataParam,
        ParallelToolCalls,
        Run,
        Thread,
        ThreadDeleted,
        TruncationStrategy,
        TruncationStrategyParam,
        UpdateThreadRequestToolResourcesParam,
    )
    from .messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        Runs,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )


class Threads(Resource):
    """Conversations that assistants are run on."""

    @cached_property
    def messages(self) -> Messages:
        """What is said in a thread."""
        from .messages import Messages

        return Messages(self)

    @cached_property
    def runs(self) -> Runs:
        """An assistant at work on a thread, and the steps it takes."""
        from .runs import Runs

        return Runs(self)

    def create(
        self,
        *,
        messages: Iterable[CreateMessageRequestParam] | Omit = omit,
        tool_resources: CreateThreadRequestToolResourcesParam | None | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Thread:
        """Create a thread

        Opens a conversation, empty or with first messages.

        Args:
            messages: First messages.
            tool_resources: What the tools have to work with.
            metadata: Your own notes on the thread.

        Returns:
            The thread, with its id.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.beta.threads.create()
        """
        return self._call(
            _CREATE,
            options,
            body={
                "messages": messages,
                "tool_resources": tool_resources,
                "metadata": metadata,
            },
        )

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestParam | Omit = omit,
        model: (
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ]
            | str
            | None
            | Omit
        ) = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Iterable[
                AssistantCodeInterpreterToolParam
                | AssistantCodeInterpreterTool
                | AssistantFileSearchToolParam
                | AssistantFileSearchTool
                | AssistantFunctionToolParam
                | AssistantFunctionTool
            ]
            | None
            | Omit
        ) = omit,
        tool_resources: (
            CreateThreadAndRunRequestToolResourcesParam | None | Omit
        ) = omit,
        metadata: MetadataParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            TruncationStrategyParam | TruncationStrategy | None | Omit
        ) = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run: ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestParam | Omit = omit,
        model: (
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ]
            | str
            | None
            | Omit
        ) = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Iterable[
                AssistantCodeInterpreterToolParam
                | AssistantCodeInterpreterTool
                | AssistantFileSearchToolParam
                | AssistantFileSearchTool
                | AssistantFunctionToolParam
                | AssistantFunctionTool
            ]
            | None
            | Omit
        ) = omit,
        tool_resources: (
            CreateThreadAndRunRequestToolResourcesParam | None | Omit
        ) = omit,
        metadata: MetadataParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[True],
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            TruncationStrategyParam | TruncationStrategy | None | Omit
        ) = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestParam | Omit = omit,
        model: (
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ]
            | str
            | None
            | Omit
        ) = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Iterable[
                AssistantCodeInterpreterToolParam
                | AssistantCodeInterpreterTool
                | AssistantFileSearchToolParam
                | AssistantFileSearchTool
                | AssistantFunctionToolParam
                | AssistantFunctionTool
            ]
            | None
            | Omit
        ) = omit,
        tool_resources: (
            CreateThreadAndRunRequestToolResourcesParam | None | Omit
        ) = omit,
        metadata: MetadataParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            TruncationStrategyParam | TruncationStrategy | None | Omit
        ) = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run | Stream[AssistantStreamEvent]: ...

    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestParam | Omit = omit,
        model: (
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ]
            | str
            | None
            | Omit
        ) = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Iterable[
                AssistantCodeInterpreterToolParam
                | AssistantCodeInterpreterTool
                | AssistantFileSearchToolParam
                | AssistantFileSearchTool
                | AssistantFunctionToolParam
                | AssistantFunctionTool
            ]
            | None
            | Omit
        ) = omit,
        tool_resources: (
            CreateThreadAndRunRequestToolResourcesParam | None | Omit
        ) = omit,
        metadata: MetadataParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            TruncationStrategyParam | TruncationStrategy | None | Omit
        ) = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run | Stream[AssistantStreamEvent]:
        """Open a thread and run it

        Opens a thread and runs an assistant on it in one request. With `stream` the
        progress arrives as server-sent events.

        Args:
            assistant_id: Id of the assistant.
            thread: The thread. Left out, it starts empty.
            model: Model to use in place of the assistant's.
            instructions: Instructions in place of the assistant's.
            tools: Tools in place of the assistant's.
            tool_resources: What the tools have to work with.
            metadata: Your own notes on the run.
            temperature: Randomness of the choice of tokens.

                Defaults to `1`.
            top_p: Share of probability that sampling is limited to.

                Defaults to `1`.
            stream: Follow the run live as server-sent events, up to `data: [DONE]`.
            max_prompt_tokens: Most prompt tokens over the whole run. A run that
                goes beyond ends as `incomplete`.
            max_completion_tokens: Most written tokens over the whole run. A run
                that goes beyond ends as `incomplete`.
            truncation_strategy: How the thread is shortened when it outgrows the
                context.
            tool_choice: Whether tools may, must or must not be called.
            parallel_tool_calls: Whether several functions may be called in one
                turn.
            response_format: Form of the answers: text, JSON, or JSON that fits a
                schema.

        Returns:
            The run, or its events when `stream` is true.

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
            client.beta.threads.create_and_run(assistant_id="asst_tides1")
        """
        return self._call_or_stream(
            _CREATE_AND_RUN,
            options,
            stream,
            body={
                "assistant_id": assistant_id,
                "thread": thread,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
            },
        )

    def retrieve(self, thread_id: str, **options: Unpack[RequestOptions]) -> Thread:
        """Retrieve a thread

        Looks up a thread, without its messages.

        Args:
            thread_id: Id of the thread.

        Returns:
            The thread.

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
            client.beta.threads.retrieve("thread_Zk81")
        """
        return self._call(_RETRIEVE, options, path={"thread_id": thread_id})

    def update(
        self,
        thread_id: str,
        *,
        tool_resources: UpdateThreadRequestToolResourcesParam | None | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Thread:
        """Update a thread

        Changes a thread's metadata or the material of its tools.

        Args:
            thread_id: Id of the thread.
            tool_resources: What the tools have to work with.
            metadata: Pairs that take the place of the old ones.

        Returns:
            The thread after the change.

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
            client.beta.threads.update("thread_Zk81")
        """
        return self._call(
            _UPDATE,
            options,
            path={"thread_id": thread_id},
            body={"tool_resources": tool_resources, "metadata": metadata},
        )

    def delete(
        self, thread_id: str, **options: Unpack[RequestOptions]
    ) -> ThreadDeleted:
        """Delete a thread

        Removes a thread with all it holds.

        Args:
            thread_id: Id of the thread.

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
            client.beta.threads.delete("thread_Zk81")
        """
        return self._call(_DELETE, options, path={"thread_id": thread_id})

    @property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ThreadsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ThreadsWithStreamingResponse", self._view("streaming"))


class AsyncThreads(AsyncResource):
    """Conversations that assistants are run on."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """What is said in a thread."""
        from .messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def runs(self) -> AsyncRuns:
        """An assistant at work on a thread, and the steps it takes."""
        from .runs import AsyncRuns

        return AsyncRuns(self)

    async def create(
        self,
        *,
        messages: Iterable[CreateMessageRequestParam] | Omit = omit,
        tool_resources: CreateThreadRequestToolResourcesParam | None | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Thread:
        """Create a thread

        Opens a conversation, empty or with first messages.

        Args:
            messages: First messages.
            tool_resources: What the tools have to work with.
            metadata: Your own notes on the thread.

        Returns:
            The thread, with its id.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.beta.threads.create()
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "messages": messages,
                "tool_resources": tool_resources,
                "metadata": metadata,
            },
        )

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestParam | Omit = omit,
        model: (
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ]
            | str
            | None
            | Omit
        ) = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Iterable[
                AssistantCodeInterpreterToolParam
                | AssistantCodeInterpreterTool
                | AssistantFileSearchToolParam
                | AssistantFileSearchTool
                | AssistantFunctionToolParam
                | AssistantFunctionTool
            ]
            | None
            | Omit
        ) = omit,
        tool_resources: (
            CreateThreadAndRunRequestToolResourcesParam | None | Omit
        ) = omit,
        metadata: MetadataParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            TruncationStrategyParam | TruncationStrategy | None | Omit
        ) = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run: ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestParam | Omit = omit,
        model: (
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ]
            | str
            | None
            | Omit
        ) = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Iterable[
                AssistantCodeInterpreterToolParam
                | AssistantCodeInterpreterTool
                | AssistantFileSearchToolParam
                | AssistantFileSearchTool
                | AssistantFunctionToolParam
                | AssistantFunctionTool
            ]
            | None
            | Omit
        ) = omit,
        tool_resources: (
            CreateThreadAndRunRequestToolResourcesParam | None | Omit
        ) = omit,
        metadata: MetadataParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[True],
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            TruncationStrategyParam | TruncationStrategy | None | Omit
        ) = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestParam | Omit = omit,
        model: (
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ]
            | str
            | None
            | Omit
        ) = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Iterable[
                AssistantCodeInterpreterToolParam
                | AssistantCodeInterpreterTool
                | AssistantFileSearchToolParam
                | AssistantFileSearchTool
                | AssistantFunctionToolParam
                | AssistantFunctionTool
            ]
            | None
            | Omit
        ) = omit,
        tool_resources: (
            CreateThreadAndRunRequestToolResourcesParam | None | Omit
        ) = omit,
        metadata: MetadataParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            TruncationStrategyParam | TruncationStrategy | None | Omit
        ) = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestParam | Omit = omit,
        model: (
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ]
            | str
            | None
            | Omit
        ) = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Iterable[
                AssistantCodeInterpreterToolParam
                | AssistantCodeInterpreterTool
                | AssistantFileSearchToolParam
                | AssistantFileSearchTool
                | AssistantFunctionToolParam
                | AssistantFunctionTool
            ]
            | None
            | Omit
        ) = omit,
        tool_resources: (
            CreateThreadAndRunRequestToolResourcesParam | None | Omit
        ) = omit,
        metadata: MetadataParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            TruncationStrategyParam | TruncationStrategy | None | Omit
        ) = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Open a thread and run it

        Opens a thread and runs an assistant on it in one request. With `stream` the
        progress arrives as server-sent events.

        Args:
            assistant_id: Id of the assistant.
            thread: The thread. Left out, it starts empty.
            model: Model to use in place of the assistant's.
            instructions: Instructions in place of the assistant's.
            tools: Tools in place of the assistant's.
            tool_resources: What the tools have to work with.
            metadata: Your own notes on the run.
            temperature: Randomness of the choice of tokens.

                Defaults to `1`.
            top_p: Share of probability that sampling is limited to.

                Defaults to `1`.
            stream: Follow the run live as server-sent events, up to `data: [DONE]`.
            max_prompt_tokens: Most prompt tokens over the whole run. A run that
                goes beyond ends as `incomplete`.
            max_completion_tokens: Most written tokens over the whole run. A run
                that goes beyond ends as `incomplete`.
            truncation_strategy: How the thread is shortened when it outgrows the
                context.
            tool_choice: Whether tools may, must or must not be called.
            parallel_tool_calls: Whether several functions may be called in one
                turn.
            response_format: Form of the answers: text, JSON, or JSON that fits a
                schema.

        Returns:
            The run, or its events when `stream` is true.

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
            await client.beta.threads.create_and_run(assistant_id="asst_tides1")
        """
        return await self._call_or_stream(
            _CREATE_AND_RUN,
            options,
            stream,
            body={
                "assistant_id": assistant_id,
                "thread": thread,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
            },
        )

    async def retrieve(
        self, thread_id: str, **options: Unpack[RequestOptions]
    ) -> Thread:
        """Retrieve a thread

        Looks up a thread, without its messages.

        Args:
            thread_id: Id of the thread.

        Returns:
            The thread.

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
            await client.beta.threads.retrieve("thread_Zk81")
        """
        return await self._call(_RETRIEVE, options, path={"thread_id": thread_id})

    async def update(
        self,
        thread_id: str,
        *,
        tool_resources: UpdateThreadRequestToolResourcesParam | None | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Thread:
        """Update a thread

        Changes a thread's metadata or the material of its tools.

        Args:
            thread_id: Id of the thread.
            tool_resources: What the tools have to work with.
            metadata: Pairs that take the place of the old ones.

        Returns:
            The thread after the change.

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
            await client.beta.threads.update("thread_Zk81")
        """
        return await self._call(
            _UPDATE,
            options,
            path={"thread_id": thread_id},
            body={"tool_resources": tool_resources, "metadata": metadata},
        )

    async def delete(
        self, thread_id: str, **options: Unpack[RequestOptions]
    ) -> ThreadDeleted:
        """Delete a thread

        Removes a thread with all it holds.

        Args:
            thread_id: Id of the thread.

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
            await client.beta.threads.delete("thread_Zk81")
        """
        return await self._call(_DELETE, options, path={"thread_id": thread_id})

    @property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncThreadsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncThreadsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[Thread] = Operation(
    "POST",
    "/threads",
    body=JSON,
    optional_body=True,
    result=Ref("Thread"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CREATE_AND_RUN: Operation[Run, AssistantStreamEvent] = Operation(
    "POST",
    "/threads/runs",
    body=JSON,
    result=Ref("Run"),
    events=Events(Ref("AssistantStreamEvent"), end="[DONE]", envelope=True),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[Thread] = Operation(
    "GET",
    "/threads/{thread_id}",
    result=Ref("Thread"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_UPDATE: Operation[Thread] = Operation(
    "POST",
    "/threads/{thread_id}",
    body=JSON,
    result=Ref("Thread"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_DELETE: Operation[ThreadDeleted] = Operation(
    "DELETE",
    "/threads/{thread_id}",
    result=Ref("ThreadDeleted"),
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

    class ThreadsWithRawResponse:
        def __init__(self, resource: Threads) -> None:
            self.create = raw(resource.create)
            self.create_and_run = raw(resource.create_and_run)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.messages = MessagesWithRawResponse(resource.messages)
            self.runs = RunsWithRawResponse(resource.runs)

    class ThreadsWithStreamingResponse:
        def __init__(self, resource: Threads) -> None:
            self.create = streaming(resource.create)
            self.create_and_run = streaming(resource.create_and_run)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.messages = MessagesWithStreamingResponse(resource.messages)
            self.runs = RunsWithStreamingResponse(resource.runs)

    class AsyncThreadsWithRawResponse:
        def __init__(self, resource: AsyncThreads) -> None:
            self.create = async_raw(resource.create)
            self.create_and_run = async_raw(resource.create_and_run)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.messages = AsyncMessagesWithRawResponse(resource.messages)
            self.runs = AsyncRunsWithRawResponse(resource.runs)

    class AsyncThreadsWithStreamingResponse:
        def __init__(self, resource: AsyncThreads) -> None:
            self.create = async_streaming(resource.create)
            self.create_and_run = async_streaming(resource.create_and_run)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.messages = AsyncMessagesWithStreamingResponse(resource.messages)
            self.runs = AsyncRunsWithStreamingResponse(resource.runs)
