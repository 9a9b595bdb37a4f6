"""An assistant at work on a thread, and the steps it takes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

from ....._runtime import (
    JSON,
    AsyncResource,
    Events,
    Operation,
    Pages,
    Ref,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ....._runtime import (
        AsyncPaginator,
        AsyncStream,
        Omit,
        Page,
        PageOptions,
        RequestOptions,
        Stream,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from .....types import (
        AssistantCodeInterpreterTool,
        AssistantCodeInterpreterToolParam,
        AssistantFileSearchTool,
        AssistantFileSearchToolParam,
        AssistantFunctionTool,
        AssistantFunctionToolParam,
        AssistantModel,
        AssistantResponseFormatOptionParam,
        AssistantStreamEvent,
        AssistantToolChoiceOptionParam,
        CreateMessageRequestParam,
        MetadataParam,
        ParallelToolCalls,
        ReasoningEffort,
        Run,
        RunList,
        SubmitToolOutputsRequestToolOutputParam,
        TruncationStrategy,
        TruncationStrategyParam,
    )
    from .steps import (
        AsyncSteps,
        AsyncStepsWithRawResponse,
        AsyncStepsWithStreamingResponse,
        Steps,
        StepsWithRawResponse,
        StepsWithStreamingResponse,
    )


class Runs(Resource):
    """An assistant at work on a thread, and the steps it takes."""

    @cached_property
    def steps(self) -> Steps:
        """The methods of `beta.threads.runs.steps`."""
        from .steps import Steps

        return Steps(self)

    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Run, RunList]:
        """List runs

        Pages through the runs of a thread.

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

        Returns:
            One page of runs.

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
            for item in client.beta.threads.runs.list("thread_Zk81"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
        )

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Iterable[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | AssistantModel | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[CreateMessageRequestParam] | None | Omit = omit,
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
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Iterable[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | AssistantModel | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[CreateMessageRequestParam] | None | Omit = omit,
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
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Iterable[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | AssistantModel | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[CreateMessageRequestParam] | None | Omit = omit,
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

    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Iterable[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | AssistantModel | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[CreateMessageRequestParam] | None | Omit = omit,
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
        """Create a run

        Has an assistant work on a thread. The run starts out `queued`; poll it, or set
        `stream` to follow it live.

        Args:
            thread_id: Id of the thread.
            assistant_id: Id of the assistant.
            include: Extra detail to put into the answer: the text that file search
                found, which is left out otherwise.
            model: Model to use in place of the assistant's.
            reasoning_effort: How long a reasoning model should think.
            instructions: Instructions in place of the assistant's.
            additional_instructions: Instructions to add to the assistant's.
            additional_messages: Messages to append to the thread first.
            tools: Tools in place of the assistant's.
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
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.beta.threads.runs.create(
                "thread_Zk81",
                assistant_id="asst_tides1",
            )
        """
        return self._call_or_stream(
            _CREATE,
            options,
            stream,
            path={"thread_id": thread_id},
            body={
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
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
            query={"include[]": include},
        )

    def retrieve(
        self, thread_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> Run:
        """Retrieve a run

        Looks up the state of one run.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run.

        Returns:
            The run.

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
            client.beta.threads.runs.retrieve("thread_Zk81", "run_4vPz")
        """
        return self._call(
            _RETRIEVE, options, path={"thread_id": thread_id, "run_id": run_id}
        )

    def update(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Update a run

        Replaces the metadata of a run.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run.
            metadata: Pairs that take the place of the old ones.

        Returns:
            The run after the change.

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
            client.beta.threads.runs.update("thread_Zk81", "run_4vPz")
        """
        return self._call(
            _UPDATE,
            options,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"metadata": metadata},
        )

    def cancel(
        self, thread_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> Run:
        """Cancel a run

        Stops a run that is still going. It turns to `cancelling` and soon to
        `cancelled`.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run.

        Returns:
            The run, about to stop.

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
            client.beta.threads.runs.cancel("thread_Zk81", "run_4vPz")
        """
        return self._call(
            _CANCEL, options, path={"thread_id": thread_id, "run_id": run_id}
        )

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[SubmitToolOutputsRequestToolOutputParam],
        stream: Literal[False] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run: ...

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[SubmitToolOutputsRequestToolOutputParam],
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[SubmitToolOutputsRequestToolOutputParam],
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Run | Stream[AssistantStreamEvent]: ...

    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[SubmitToolOutputsRequestToolOutputParam],
        stream: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run | Stream[AssistantStreamEvent]:
        """Submit tool outputs

        Hands the results of all pending calls to a run in state `requires_action`,
        which then goes on. All of them go into one request.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run.
            tool_outputs: One result for each call.
            stream: Follow the rest of the run live as server-sent events.

        Returns:
            The run going on, or its events when `stream` is true.

            With `stream=True`, the stream of events.

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
            client.beta.threads.runs.submit_tool_outputs(
                "thread_Zk81",
                "run_4vPz",
                tool_outputs=[{"tool_call_id": "call_tide1", "output": '{"high": "18:42"}'}],
            )
        """
        return self._call_or_stream(
            _SUBMIT_TOOL_OUTPUTS,
            options,
            stream,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"tool_outputs": tool_outputs, "stream": stream},
        )

    @property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("RunsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("RunsWithStreamingResponse", self._view("streaming"))


class AsyncRuns(AsyncResource):
    """An assistant at work on a thread, and the steps it takes."""

    @cached_property
    def steps(self) -> AsyncSteps:
        """The methods of `beta.threads.runs.steps`."""
        from .steps import AsyncSteps

        return AsyncSteps(self)

    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Run, RunList]:
        """List runs

        Pages through the runs of a thread.

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

        Returns:
            One page of runs.

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
            async for item in client.beta.threads.runs.list("thread_Zk81"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
        )

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Iterable[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | AssistantModel | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[CreateMessageRequestParam] | None | Omit = omit,
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
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Iterable[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | AssistantModel | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[CreateMessageRequestParam] | None | Omit = omit,
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
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Iterable[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | AssistantModel | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[CreateMessageRequestParam] | None | Omit = omit,
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

    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Iterable[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | AssistantModel | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[CreateMessageRequestParam] | None | Omit = omit,
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
        """Create a run

        Has an assistant work on a thread. The run starts out `queued`; poll it, or set
        `stream` to follow it live.

        Args:
            thread_id: Id of the thread.
            assistant_id: Id of the assistant.
            include: Extra detail to put into the answer: the text that file search
                found, which is left out otherwise.
            model: Model to use in place of the assistant's.
            reasoning_effort: How long a reasoning model should think.
            instructions: Instructions in place of the assistant's.
            additional_instructions: Instructions to add to the assistant's.
            additional_messages: Messages to append to the thread first.
            tools: Tools in place of the assistant's.
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
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.beta.threads.runs.create(
                "thread_Zk81",
                assistant_id="asst_tides1",
            )
        """
        return await self._call_or_stream(
            _CREATE,
            options,
            stream,
            path={"thread_id": thread_id},
            body={
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
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
            query={"include[]": include},
        )

    async def retrieve(
        self, thread_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> Run:
        """Retrieve a run

        Looks up the state of one run.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run.

        Returns:
            The run.

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
            await client.beta.threads.runs.retrieve("thread_Zk81", "run_4vPz")
        """
        return await self._call(
            _RETRIEVE, options, path={"thread_id": thread_id, "run_id": run_id}
        )

    async def update(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Update a run

        Replaces the metadata of a run.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run.
            metadata: Pairs that take the place of the old ones.

        Returns:
            The run after the change.

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
            await client.beta.threads.runs.update("thread_Zk81", "run_4vPz")
        """
        return await self._call(
            _UPDATE,
            options,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"metadata": metadata},
        )

    async def cancel(
        self, thread_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> Run:
        """Cancel a run

        Stops a run that is still going. It turns to `cancelling` and soon to
        `cancelled`.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run.

        Returns:
            The run, about to stop.

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
            await client.beta.threads.runs.cancel("thread_Zk81", "run_4vPz")
        """
        return await self._call(
            _CANCEL, options, path={"thread_id": thread_id, "run_id": run_id}
        )

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[SubmitToolOutputsRequestToolOutputParam],
        stream: Literal[False] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run: ...

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[SubmitToolOutputsRequestToolOutputParam],
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[SubmitToolOutputsRequestToolOutputParam],
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[SubmitToolOutputsRequestToolOutputParam],
        stream: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Submit tool outputs

        Hands the results of all pending calls to a run in state `requires_action`,
        which then goes on. All of them go into one request.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run.
            tool_outputs: One result for each call.
            stream: Follow the rest of the run live as server-sent events.

        Returns:
            The run going on, or its events when `stream` is true.

            With `stream=True`, the stream of events.

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
            await client.beta.threads.runs.submit_tool_outputs(
                "thread_Zk81",
                "run_4vPz",
                tool_outputs=[{"tool_call_id": "call_tide1", "output": '{"high": "18:42"}'}],
            )
        """
        return await self._call_or_stream(
            _SUBMIT_TOOL_OUTPUTS,
            options,
            stream,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"tool_outputs": tool_outputs, "stream": stream},
        )

    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncRunsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncRunsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[RunList, Run] = Operation(
    "GET",
    "/threads/{thread_id}/runs",
    result=Ref("RunList"),
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

_CREATE: Operation[Run, AssistantStreamEvent] = Operation(
    "POST",
    "/threads/{thread_id}/runs",
    body=JSON,
    result=Ref("Run"),
    events=Events(Ref("AssistantStreamEvent"), end="[DONE]", envelope=True),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[Run] = Operation(
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    result=Ref("Run"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_UPDATE: Operation[Run] = Operation(
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    body=JSON,
    result=Ref("Run"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CANCEL: Operation[Run] = Operation(
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    result=Ref("Run"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_SUBMIT_TOOL_OUTPUTS: Operation[Run, AssistantStreamEvent] = Operation(
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    body=JSON,
    result=Ref("Run"),
    events=Events(Ref("AssistantStreamEvent"), end="[DONE]", envelope=True),
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

    class RunsWithRawResponse:
        def __init__(self, resource: Runs) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.cancel = raw(resource.cancel)
            self.submit_tool_outputs = raw(resource.submit_tool_outputs)
            self.steps = StepsWithRawResponse(resource.steps)

    class RunsWithStreamingResponse:
        def __init__(self, resource: Runs) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.cancel = streaming(resource.cancel)
            self.submit_tool_outputs = streaming(resource.submit_tool_outputs)
            self.steps = StepsWithStreamingResponse(resource.steps)

    class AsyncRunsWithRawResponse:
        def __init__(self, resource: AsyncRuns) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.cancel = async_raw(resource.cancel)
            self.submit_tool_outputs = async_raw(resource.submit_tool_outputs)
            self.steps = AsyncStepsWithRawResponse(resource.steps)

    class AsyncRunsWithStreamingResponse:
        def __init__(self, resource: AsyncRuns) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.cancel = async_streaming(resource.cancel)
            self.submit_tool_outputs = async_streaming(resource.submit_tool_outputs)
            self.steps = AsyncStepsWithStreamingResponse(resource.steps)
