"""The methods of `responses.input_tokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import JSON, AsyncResource, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ...types import (
        ConversationReferenceParam,
        InputTokenCount,
        Personality,
        Reasoning,
        ReasoningParam,
        ResponseInputItemParam,
        ResponseTextConfig,
        ResponseTextConfigParam,
        ResponseTruncation,
        ToolChoiceParam,
        ToolParam,
    )


class InputTokens(Resource):
    """The methods of `responses.input_tokens`."""

    def count(
        self,
        *,
        model: str | None | Omit = omit,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        tools: Iterable[ToolParam] | None | Omit = omit,
        text: ResponseTextConfigParam | ResponseTextConfig | None | Omit = omit,
        reasoning: ReasoningParam | Reasoning | None | Omit = omit,
        truncation: ResponseTruncation | Omit = omit,
        instructions: str | None | Omit = omit,
        personality: str | Personality | Omit = omit,
        conversation: ConversationReferenceParam | None | Omit = omit,
        tool_choice: ToolChoiceParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> InputTokenCount:
        """Count input tokens

        Tells how many tokens a request for a response would use as input, without
        answering it.

        Args:
            model: Model whose tokens to count.
            input: The input to measure: a text, or a list of items.
            previous_response_id: Response to continue. Not together with
                `conversation`.
            tools: Tools the model may use.
            text: Form of the text.
            reasoning: How the model thinks. Only for reasoning models.
            truncation: What to do when the input outgrows the context: fail, or
                with `auto` drop the oldest items.

                Deprecated.
            instructions: What the model is told ahead of everything else. Not
                carried over by `previous_response_id`.
            personality: Manner in which the model speaks.
            conversation: Conversation to take up and to add this turn to.
            tool_choice: Whether the model may, must or must not use tools, or
                which.
            parallel_tool_calls: Whether several tools may be called in one turn.

        Returns:
            The number of tokens.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.responses.input_tokens.count()
        """
        return self._call(
            _COUNT,
            options,
            body={
                "model": model,
                "input": input,
                "previous_response_id": previous_response_id,
                "tools": tools,
                "text": text,
                "reasoning": reasoning,
                "truncation": truncation,
                "instructions": instructions,
                "personality": personality,
                "conversation": conversation,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
            },
        )

    @property
    def with_raw_response(self) -> InputTokensWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("InputTokensWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> InputTokensWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("InputTokensWithStreamingResponse", self._view("streaming"))


class AsyncInputTokens(AsyncResource):
    """The methods of `responses.input_tokens`."""

    async def count(
        self,
        *,
        model: str | None | Omit = omit,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        tools: Iterable[ToolParam] | None | Omit = omit,
        text: ResponseTextConfigParam | ResponseTextConfig | None | Omit = omit,
        reasoning: ReasoningParam | Reasoning | None | Omit = omit,
        truncation: ResponseTruncation | Omit = omit,
        instructions: str | None | Omit = omit,
        personality: str | Personality | Omit = omit,
        conversation: ConversationReferenceParam | None | Omit = omit,
        tool_choice: ToolChoiceParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> InputTokenCount:
        """Count input tokens

        Tells how many tokens a request for a response would use as input, without
        answering it.

        Args:
            model: Model whose tokens to count.
            input: The input to measure: a text, or a list of items.
            previous_response_id: Response to continue. Not together with
                `conversation`.
            tools: Tools the model may use.
            text: Form of the text.
            reasoning: How the model thinks. Only for reasoning models.
            truncation: What to do when the input outgrows the context: fail, or
                with `auto` drop the oldest items.

                Deprecated.
            instructions: What the model is told ahead of everything else. Not
                carried over by `previous_response_id`.
            personality: Manner in which the model speaks.
            conversation: Conversation to take up and to add this turn to.
            tool_choice: Whether the model may, must or must not use tools, or
                which.
            parallel_tool_calls: Whether several tools may be called in one turn.

        Returns:
            The number of tokens.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.responses.input_tokens.count()
        """
        return await self._call(
            _COUNT,
            options,
            body={
                "model": model,
                "input": input,
                "previous_response_id": previous_response_id,
                "tools": tools,
                "text": text,
                "reasoning": reasoning,
                "truncation": truncation,
                "instructions": instructions,
                "personality": personality,
                "conversation": conversation,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
            },
        )

    @property
    def with_raw_response(self) -> AsyncInputTokensWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncInputTokensWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncInputTokensWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncInputTokensWithStreamingResponse", self._view("streaming"))


_COUNT: Operation[InputTokenCount] = Operation(
    "POST",
    "/responses/input_tokens",
    body=JSON,
    optional_body=True,
    result=Ref("InputTokenCount"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class InputTokensWithRawResponse:
        def __init__(self, resource: InputTokens) -> None:
            self.count = raw(resource.count)

    class InputTokensWithStreamingResponse:
        def __init__(self, resource: InputTokens) -> None:
            self.count = streaming(resource.count)

    class AsyncInputTokensWithRawResponse:
        def __init__(self, resource: AsyncInputTokens) -> None:
            self.count = async_raw(resource.count)

    class AsyncInputTokensWithStreamingResponse:
        def __init__(self, resource: AsyncInputTokens) -> None:
            self.count = async_streaming(resource.count)
