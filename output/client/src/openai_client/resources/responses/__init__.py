"""Get answers from a model that can use tools, think, and carry on a conversation. The
place to start for anything new.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

from ..._runtime import (
    JSON,
    AsyncResource,
    Events,
    Operation,
    Ref,
    Resource,
    Style,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

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
        CompactedResponse,
        CompactionModel,
        CompactionServiceTier,
        ContextManagementParam,
        ConversationReferenceParam,
        InlineModerationParam,
        MetadataParam,
        PromptCacheOptions,
        PromptCacheOptionsParam,
        PromptCacheRetention,
        Reasoning,
        ReasoningParam,
        Response,
        ResponseIncludable,
        ResponseInputItemParam,
        ResponseInputParam,
        ResponsePrompt,
        ResponsePromptParam,
        ResponseServiceTier,
        ResponseStreamEvent,
        ResponseStreamOptionsParam,
        ResponseTextConfig,
        ResponseTextConfigParam,
        ResponsesModel,
        ToolChoiceParam,
        ToolsArrayParam,
    )
    from .input_items import (
        AsyncInputItems,
        AsyncInputItemsWithRawResponse,
        AsyncInputItemsWithStreamingResponse,
        InputItems,
        InputItemsWithRawResponse,
        InputItemsWithStreamingResponse,
    )
    from .input_tokens import (
        AsyncInputTokens,
        AsyncInputTokensWithRawResponse,
        AsyncInputTokensWithStreamingResponse,
        InputTokens,
        InputTokensWithRawResponse,
        InputTokensWithStreamingResponse,
    )


class Responses(Resource):
    """Get answers from a model that can use tools, think, and carry on a conversation. The
    place to start for anything new.
    """

    @cached_property
    def input_items(self) -> InputItems:
        """The methods of `responses.input_items`."""
        from .input_items import InputItems

        return InputItems(self)

    @cached_property
    def input_tokens(self) -> InputTokens:
        """The methods of `responses.input_tokens`."""
        from .input_tokens import InputTokens

        return InputTokens(self)

    @overload
    def create(
        self,
        *,
        metadata: MetadataParam | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: (
            PromptCacheOptionsParam | PromptCacheOptions | Omit
        ) = omit,
        previous_response_id: str | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: ResponseTextConfigParam | ResponseTextConfig | Omit = omit,
        tools: ToolsArrayParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        prompt: ResponsePromptParam | ResponsePrompt | None | Omit = omit,
        service_tier: ResponseServiceTier | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: ReasoningParam | Reasoning | None | Omit = omit,
        input: ResponseInputParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: ResponseStreamOptionsParam | None | Omit = omit,
        conversation: ConversationReferenceParam | None | Omit = omit,
        context_management: Iterable[ContextManagementParam] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response: ...

    @overload
    def create(
        self,
        *,
        metadata: MetadataParam | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: (
            PromptCacheOptionsParam | PromptCacheOptions | Omit
        ) = omit,
        previous_response_id: str | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: ResponseTextConfigParam | ResponseTextConfig | Omit = omit,
        tools: ToolsArrayParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        prompt: ResponsePromptParam | ResponsePrompt | None | Omit = omit,
        service_tier: ResponseServiceTier | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: ReasoningParam | Reasoning | None | Omit = omit,
        input: ResponseInputParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: Literal[True],
        stream_options: ResponseStreamOptionsParam | None | Omit = omit,
        conversation: ConversationReferenceParam | None | Omit = omit,
        context_management: Iterable[ContextManagementParam] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[ResponseStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        metadata: MetadataParam | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: (
            PromptCacheOptionsParam | PromptCacheOptions | Omit
        ) = omit,
        previous_response_id: str | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: ResponseTextConfigParam | ResponseTextConfig | Omit = omit,
        tools: ToolsArrayParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        prompt: ResponsePromptParam | ResponsePrompt | None | Omit = omit,
        service_tier: ResponseServiceTier | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: ReasoningParam | Reasoning | None | Omit = omit,
        input: ResponseInputParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: bool,
        stream_options: ResponseStreamOptionsParam | None | Omit = omit,
        conversation: ConversationReferenceParam | None | Omit = omit,
        context_management: Iterable[ContextManagementParam] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response | Stream[ResponseStreamEvent]: ...

    def create(
        self,
        *,
        metadata: MetadataParam | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: (
            PromptCacheOptionsParam | PromptCacheOptions | Omit
        ) = omit,
        previous_response_id: str | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: ResponseTextConfigParam | ResponseTextConfig | Omit = omit,
        tools: ToolsArrayParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        prompt: ResponsePromptParam | ResponsePrompt | None | Omit = omit,
        service_tier: ResponseServiceTier | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: ReasoningParam | Reasoning | None | Omit = omit,
        input: ResponseInputParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ResponseStreamOptionsParam | None | Omit = omit,
        conversation: ConversationReferenceParam | None | Omit = omit,
        context_management: Iterable[ContextManagementParam] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response | Stream[ResponseStreamEvent]:
        """Create a response

        Has a model answer, with text, images and files as input, tools at hand, and
        earlier turns taken into account. With `stream` the answer arrives as events;
        with `background` it is worked on while you wait elsewhere.

        Args:
            metadata: Your own notes, kept with the result.
            top_logprobs: How many of the likeliest alternatives to report for each
                token.
            temperature: Randomness of the choice of tokens. Low values make the
                text steady, high ones varied; set this or `top_p`, not both.

                Defaults to `1`.
            top_p: Sample only from the likeliest tokens that together reach this
                share of probability; 0.1 means the top tenth.

                Defaults to `1`.
            user: An id for your end user. Use `safety_identifier` and
                `prompt_cache_key` instead.

                Deprecated.
            safety_identifier: A stable id for the person behind the request, so
                that abuse can be traced to one user. Hash names or addresses before you
                send them.
            prompt_cache_key: Requests with the same key are steered to the same
                cache, which raises the hit rate. Takes over this part of `user`.
            prompt_cache_retention: How long cached prompt prefixes are held: in
                memory for minutes, or for a day with `24h`.

                Deprecated.
            prompt_cache_options: Cache lifetime and who places the breakpoints.
            previous_response_id: Response to continue. Not together with
                `conversation`.
            model: Model that answers.
            background: Work on the response in the background. Poll it, or stream
                it, to follow.

                Defaults to `false`.
            max_tool_calls: Most calls of built-in tools in all; further ones are
                ignored.
            text: Form of the text.
            tools: Tools the model may use.
            tool_choice: Whether the model may, must or must not use tools, or
                which.
            prompt: Prompt stored in the dashboard to use.
            service_tier: Processing class you would like.
            truncation: What to do when the input outgrows the context: fail, or
                with `auto` drop the oldest items.

                Defaults to `"disabled"`.

                Deprecated.
            reasoning: How the model thinks. Only for reasoning models.
            input: What to answer: a text, or a list of items.
            include: Extra detail to put into the answer.
            parallel_tool_calls: Whether several tools may be called in one turn.

                Defaults to `true`.
            store: Keep the response, so that it can be looked up and continued.

                Defaults to `true`.
            instructions: What the model is told ahead of everything else. Not
                carried over by `previous_response_id`.
            moderation: Check both sides for harmful content on the way.
            stream: Deliver the response as server-sent events.

                Defaults to `false`.
            stream_options: Details of the stream. Only together with `stream`.
            conversation: Conversation to take up and to add this turn to.
            context_management: When to compact the conversation by itself.
            max_output_tokens: Most tokens to write, thinking included.

        Returns:
            The response, or its events when `stream` is true.

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
            client.responses.create()
        """
        return self._call_or_stream(
            _CREATE,
            options,
            stream,
            body={
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "previous_response_id": previous_response_id,
                "model": model,
                "background": background,
                "max_tool_calls": max_tool_calls,
                "text": text,
                "tools": tools,
                "tool_choice": tool_choice,
                "prompt": prompt,
                "service_tier": service_tier,
                "truncation": truncation,
                "reasoning": reasoning,
                "input": input,
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "instructions": instructions,
                "moderation": moderation,
                "stream": stream,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
            },
        )

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        stream: Literal[True],
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[ResponseStreamEvent]: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        stream: bool,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response | Stream[ResponseStreamEvent]: ...

    def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        stream: bool | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response | Stream[ResponseStreamEvent]:
        """Retrieve a response

        Looks up a stored response. With `stream` the events of a response in the
        background can be followed, also from the middle.

        Args:
            response_id: Id of the response.
            include: Extra detail to put into the answer.
            stream: Send the response as server-sent events.
            starting_after: Go on behind the event with this `sequence_number`.
            include_obfuscation: Whether events are padded to an even size. On by
                default; switch it off to save bandwidth.

        Returns:
            The response, or its events when `stream` is true.

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
            client.responses.retrieve("resp_c81Wd")
        """
        return self._call_or_stream(
            _RETRIEVE,
            options,
            stream,
            path={"response_id": response_id},
            query={
                "include": include,
                "stream": stream,
                "starting_after": starting_after,
                "include_obfuscation": include_obfuscation,
            },
        )

    def delete(self, response_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a response

        Removes a stored response.

        Args:
            response_id: Id of the response.

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
            client.responses.delete("resp_c81Wd")
        """
        return self._call(_DELETE, options, path={"response_id": response_id})

    def cancel(self, response_id: str, **options: Unpack[RequestOptions]) -> Response:
        """Cancel a response

        Stops a response that is worked on in the background.

        Args:
            response_id: Id of the response.

        Returns:
            The cancelled response.

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
            client.responses.cancel("resp_c81Wd")
        """
        return self._call(_CANCEL, options, path={"response_id": response_id})

    def compact(
        self,
        *,
        model: CompactionModel | None | Omit = omit,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: PromptCacheRetention | None | Omit = omit,
        prompt_cache_options: (
            PromptCacheOptionsParam | PromptCacheOptions | None | Omit
        ) = omit,
        service_tier: CompactionServiceTier | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CompactedResponse:
        """Compact a conversation

        Makes a long conversation short, so that it fits the context and can go on. Use
        the items that come back as input of the next response.

        Args:
            model: Model that answers.
            input: The conversation: a text, or a list of items.
            previous_response_id: Response to continue. Not together with
                `conversation`.
            instructions: What the model is told ahead of everything else. Not
                carried over by `previous_response_id`.
            prompt_cache_key: Requests with the same key are steered to the same
                cache, which raises the hit rate. Takes over this part of `user`.
            prompt_cache_retention: How long cached prompt prefixes are held: in
                memory for minutes, or for a day with `24h`.
            prompt_cache_options: Cache lifetime and who places the breakpoints.
            service_tier: Processing class you would like.

        Returns:
            The compacted conversation.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.responses.compact()
        """
        return self._call(
            _COMPACT,
            options,
            body={
                "model": model,
                "input": input,
                "previous_response_id": previous_response_id,
                "instructions": instructions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "service_tier": service_tier,
            },
        )

    @property
    def with_raw_response(self) -> ResponsesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ResponsesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ResponsesWithStreamingResponse", self._view("streaming"))


class AsyncResponses(AsyncResource):
    """Get answers from a model that can use tools, think, and carry on a conversation. The
    place to start for anything new.
    """

    @cached_property
    def input_items(self) -> AsyncInputItems:
        """The methods of `responses.input_items`."""
        from .input_items import AsyncInputItems

        return AsyncInputItems(self)

    @cached_property
    def input_tokens(self) -> AsyncInputTokens:
        """The methods of `responses.input_tokens`."""
        from .input_tokens import AsyncInputTokens

        return AsyncInputTokens(self)

    @overload
    async def create(
        self,
        *,
        metadata: MetadataParam | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: (
            PromptCacheOptionsParam | PromptCacheOptions | Omit
        ) = omit,
        previous_response_id: str | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: ResponseTextConfigParam | ResponseTextConfig | Omit = omit,
        tools: ToolsArrayParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        prompt: ResponsePromptParam | ResponsePrompt | None | Omit = omit,
        service_tier: ResponseServiceTier | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: ReasoningParam | Reasoning | None | Omit = omit,
        input: ResponseInputParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: ResponseStreamOptionsParam | None | Omit = omit,
        conversation: ConversationReferenceParam | None | Omit = omit,
        context_management: Iterable[ContextManagementParam] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response: ...

    @overload
    async def create(
        self,
        *,
        metadata: MetadataParam | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: (
            PromptCacheOptionsParam | PromptCacheOptions | Omit
        ) = omit,
        previous_response_id: str | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: ResponseTextConfigParam | ResponseTextConfig | Omit = omit,
        tools: ToolsArrayParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        prompt: ResponsePromptParam | ResponsePrompt | None | Omit = omit,
        service_tier: ResponseServiceTier | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: ReasoningParam | Reasoning | None | Omit = omit,
        input: ResponseInputParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: Literal[True],
        stream_options: ResponseStreamOptionsParam | None | Omit = omit,
        conversation: ConversationReferenceParam | None | Omit = omit,
        context_management: Iterable[ContextManagementParam] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        metadata: MetadataParam | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: (
            PromptCacheOptionsParam | PromptCacheOptions | Omit
        ) = omit,
        previous_response_id: str | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: ResponseTextConfigParam | ResponseTextConfig | Omit = omit,
        tools: ToolsArrayParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        prompt: ResponsePromptParam | ResponsePrompt | None | Omit = omit,
        service_tier: ResponseServiceTier | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: ReasoningParam | Reasoning | None | Omit = omit,
        input: ResponseInputParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: bool,
        stream_options: ResponseStreamOptionsParam | None | Omit = omit,
        conversation: ConversationReferenceParam | None | Omit = omit,
        context_management: Iterable[ContextManagementParam] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    async def create(
        self,
        *,
        metadata: MetadataParam | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: (
            PromptCacheOptionsParam | PromptCacheOptions | Omit
        ) = omit,
        previous_response_id: str | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: ResponseTextConfigParam | ResponseTextConfig | Omit = omit,
        tools: ToolsArrayParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        prompt: ResponsePromptParam | ResponsePrompt | None | Omit = omit,
        service_tier: ResponseServiceTier | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: ReasoningParam | Reasoning | None | Omit = omit,
        input: ResponseInputParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ResponseStreamOptionsParam | None | Omit = omit,
        conversation: ConversationReferenceParam | None | Omit = omit,
        context_management: Iterable[ContextManagementParam] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Create a response

        Has a model answer, with text, images and files as input, tools at hand, and
        earlier turns taken into account. With `stream` the answer arrives as events;
        with `background` it is worked on while you wait elsewhere.

        Args:
            metadata: Your own notes, kept with the result.
            top_logprobs: How many of the likeliest alternatives to report for each
                token.
            temperature: Randomness of the choice of tokens. Low values make the
                text steady, high ones varied; set this or `top_p`, not both.

                Defaults to `1`.
            top_p: Sample only from the likeliest tokens that together reach this
                share of probability; 0.1 means the top tenth.

                Defaults to `1`.
            user: An id for your end user. Use `safety_identifier` and
                `prompt_cache_key` instead.

                Deprecated.
            safety_identifier: A stable id for the person behind the request, so
                that abuse can be traced to one user. Hash names or addresses before you
                send them.
            prompt_cache_key: Requests with the same key are steered to the same
                cache, which raises the hit rate. Takes over this part of `user`.
            prompt_cache_retention: How long cached prompt prefixes are held: in
                memory for minutes, or for a day with `24h`.

                Deprecated.
            prompt_cache_options: Cache lifetime and who places the breakpoints.
            previous_response_id: Response to continue. Not together with
                `conversation`.
            model: Model that answers.
            background: Work on the response in the background. Poll it, or stream
                it, to follow.

                Defaults to `false`.
            max_tool_calls: Most calls of built-in tools in all; further ones are
                ignored.
            text: Form of the text.
            tools: Tools the model may use.
            tool_choice: Whether the model may, must or must not use tools, or
                which.
            prompt: Prompt stored in the dashboard to use.
            service_tier: Processing class you would like.
            truncation: What to do when the input outgrows the context: fail, or
                with `auto` drop the oldest items.

                Defaults to `"disabled"`.

                Deprecated.
            reasoning: How the model thinks. Only for reasoning models.
            input: What to answer: a text, or a list of items.
            include: Extra detail to put into the answer.
            parallel_tool_calls: Whether several tools may be called in one turn.

                Defaults to `true`.
            store: Keep the response, so that it can be looked up and continued.

                Defaults to `true`.
            instructions: What the model is told ahead of everything else. Not
                carried over by `previous_response_id`.
            moderation: Check both sides for harmful content on the way.
            stream: Deliver the response as server-sent events.

                Defaults to `false`.
            stream_options: Details of the stream. Only together with `stream`.
            conversation: Conversation to take up and to add this turn to.
            context_management: When to compact the conversation by itself.
            max_output_tokens: Most tokens to write, thinking included.

        Returns:
            The response, or its events when `stream` is true.

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
            await client.responses.create()
        """
        return await self._call_or_stream(
            _CREATE,
            options,
            stream,
            body={
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "previous_response_id": previous_response_id,
                "model": model,
                "background": background,
                "max_tool_calls": max_tool_calls,
                "text": text,
                "tools": tools,
                "tool_choice": tool_choice,
                "prompt": prompt,
                "service_tier": service_tier,
                "truncation": truncation,
                "reasoning": reasoning,
                "input": input,
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "instructions": instructions,
                "moderation": moderation,
                "stream": stream,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
            },
        )

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        stream: Literal[True],
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        stream: bool,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        stream: bool | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Retrieve a response

        Looks up a stored response. With `stream` the events of a response in the
        background can be followed, also from the middle.

        Args:
            response_id: Id of the response.
            include: Extra detail to put into the answer.
            stream: Send the response as server-sent events.
            starting_after: Go on behind the event with this `sequence_number`.
            include_obfuscation: Whether events are padded to an even size. On by
                default; switch it off to save bandwidth.

        Returns:
            The response, or its events when `stream` is true.

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
            await client.responses.retrieve("resp_c81Wd")
        """
        return await self._call_or_stream(
            _RETRIEVE,
            options,
            stream,
            path={"response_id": response_id},
            query={
                "include": include,
                "stream": stream,
                "starting_after": starting_after,
                "include_obfuscation": include_obfuscation,
            },
        )

    async def delete(self, response_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a response

        Removes a stored response.

        Args:
            response_id: Id of the response.

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
            await client.responses.delete("resp_c81Wd")
        """
        return await self._call(_DELETE, options, path={"response_id": response_id})

    async def cancel(
        self, response_id: str, **options: Unpack[RequestOptions]
    ) -> Response:
        """Cancel a response

        Stops a response that is worked on in the background.

        Args:
            response_id: Id of the response.

        Returns:
            The cancelled response.

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
            await client.responses.cancel("resp_c81Wd")
        """
        return await self._call(_CANCEL, options, path={"response_id": response_id})

    async def compact(
        self,
        *,
        model: CompactionModel | None | Omit = omit,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: PromptCacheRetention | None | Omit = omit,
        prompt_cache_options: (
            PromptCacheOptionsParam | PromptCacheOptions | None | Omit
        ) = omit,
        service_tier: CompactionServiceTier | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CompactedResponse:
        """Compact a conversation

        Makes a long conversation short, so that it fits the context and can go on. Use
        the items that come back as input of the next response.

        Args:
            model: Model that answers.
            input: The conversation: a text, or a list of items.
            previous_response_id: Response to continue. Not together with
                `conversation`.
            instructions: What the model is told ahead of everything else. Not
                carried over by `previous_response_id`.
            prompt_cache_key: Requests with the same key are steered to the same
                cache, which raises the hit rate. Takes over this part of `user`.
            prompt_cache_retention: How long cached prompt prefixes are held: in
                memory for minutes, or for a day with `24h`.
            prompt_cache_options: Cache lifetime and who places the breakpoints.
            service_tier: Processing class you would like.

        Returns:
            The compacted conversation.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.responses.compact()
        """
        return await self._call(
            _COMPACT,
            options,
            body={
                "model": model,
                "input": input,
                "previous_response_id": previous_response_id,
                "instructions": instructions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "service_tier": service_tier,
            },
        )

    @property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncResponsesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncResponsesWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[Response, ResponseStreamEvent] = Operation(
    "POST",
    "/responses",
    body=JSON,
    result=Ref("Response"),
    events=Events(Ref("ResponseStreamEvent")),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[Response, ResponseStreamEvent] = Operation(
    "GET",
    "/responses/{response_id}",
    result=Ref("Response"),
    events=Events(Ref("ResponseStreamEvent")),
    styles={"query": {"include": Style("deepObject", explode=True)}},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/responses/{response_id}",
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CANCEL: Operation[Response] = Operation(
    "POST",
    "/responses/{response_id}/cancel",
    result=Ref("Response"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_COMPACT: Operation[CompactedResponse] = Operation(
    "POST",
    "/responses/compact",
    body=JSON,
    optional_body=True,
    result=Ref("CompactedResponse"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class ResponsesWithRawResponse:
        def __init__(self, resource: Responses) -> None:
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)
            self.cancel = raw(resource.cancel)
            self.compact = raw(resource.compact)
            self.input_items = InputItemsWithRawResponse(resource.input_items)
            self.input_tokens = InputTokensWithRawResponse(resource.input_tokens)

    class ResponsesWithStreamingResponse:
        def __init__(self, resource: Responses) -> None:
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)
            self.cancel = streaming(resource.cancel)
            self.compact = streaming(resource.compact)
            self.input_items = InputItemsWithStreamingResponse(resource.input_items)
            self.input_tokens = InputTokensWithStreamingResponse(resource.input_tokens)

    class AsyncResponsesWithRawResponse:
        def __init__(self, resource: AsyncResponses) -> None:
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)
            self.cancel = async_raw(resource.cancel)
            self.compact = async_raw(resource.compact)
            self.input_items = AsyncInputItemsWithRawResponse(resource.input_items)
            self.input_tokens = AsyncInputTokensWithRawResponse(resource.input_tokens)

    class AsyncResponsesWithStreamingResponse:
        def __init__(self, resource: AsyncResponses) -> None:
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
            self.cancel = async_streaming(resource.cancel)
            self.compact = async_streaming(resource.compact)
            self.input_items = AsyncInputItemsWithStreamingResponse(
                resource.input_items
            )
            self.input_tokens = AsyncInputTokensWithStreamingResponse(
                resource.input_tokens
            )
