"""Legacy: continue a text without the form of a conversation. Use chat or responses for
anything new.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

from ...._runtime import (
    JSON,
    AsyncResource,
    Events,
    Operation,
    Pages,
    Ref,
    Resource,
    Style,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

    from ...._runtime import (
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
    from ....types import (
        ChatCompletion,
        ChatCompletionChunk,
        ChatCompletionCustomToolParam,
        ChatCompletionDeleted,
        ChatCompletionFunctionCallOptionParam,
        ChatCompletionFunctionParam,
        ChatCompletionFunctionTool,
        ChatCompletionFunctionToolParam,
        ChatCompletionList,
        ChatCompletionMessageParam,
        ChatCompletionPredictionContentParam,
        ChatCompletionStreamOptionsParam,
        ChatCompletionToolChoiceOptionParam,
        ChatModel,
        CreateChatCompletionRequestAudioParam,
        CreateChatCompletionRequestWebSearchOptionsParam,
        InlineModerationParam,
        MetadataParam,
        ParallelToolCalls,
        PromptCacheOptions,
        PromptCacheOptionsParam,
        ReasoningEffort,
        ResponseFormatJSONObject,
        ResponseFormatJSONObjectParam,
        ResponseFormatJSONSchema,
        ResponseFormatJSONSchemaParam,
        ResponseFormatText,
        ResponseFormatTextParam,
        ResponseModalitiesParam,
        ServiceTier,
        StopConfigurationParam,
        Verbosity,
    )
    from .messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )


class Completions(Resource):
    """Legacy: continue a text without the form of a conversation. Use chat or responses
    for anything new.
    """

    @cached_property
    def messages(self) -> Messages:
        """What is said in a thread."""
        from .messages import Messages

        return Messages(self)

    def list(
        self,
        *,
        model: str | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[ChatCompletion, ChatCompletionList]:
        """List stored chat completions

        Pages through the completions that were created with `store` set to true. Others
        are never kept.

        Args:
            model: Only completions by this model.
            metadata: Only completions that carry all of these pairs, written as
                `metadata[key]=value`.
            after: Start behind this completion: pass the `last_id` of the page you
                have.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `asc` lists the oldest first, `desc` the newest.

                Defaults to `"asc"`.

        Returns:
            One page of stored completions.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.chat.completions.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={
                "model": model,
                "metadata": metadata,
                "after": after,
                "limit": limit,
                "order": order,
            },
        )

    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | ChatModel,
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
        service_tier: ServiceTier | None | Omit = omit,
        modalities: ResponseModalitiesParam | None | Omit = omit,
        verbosity: Verbosity | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: (
            CreateChatCompletionRequestWebSearchOptionsParam | Omit
        ) = omit,
        response_format: (
            ResponseFormatTextParam
            | ResponseFormatText
            | ResponseFormatJSONSchemaParam
            | ResponseFormatJSONSchema
            | ResponseFormatJSONObjectParam
            | ResponseFormatJSONObject
            | Omit
        ) = omit,
        audio: CreateChatCompletionRequestAudioParam | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stop: StopConfigurationParam | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        tools: (
            Iterable[
                ChatCompletionFunctionToolParam
                | ChatCompletionFunctionTool
                | ChatCompletionCustomToolParam
            ]
            | Omit
        ) = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        function_call: (
            Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit
        ) = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | ChatModel,
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
        service_tier: ServiceTier | None | Omit = omit,
        modalities: ResponseModalitiesParam | None | Omit = omit,
        verbosity: Verbosity | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: (
            CreateChatCompletionRequestWebSearchOptionsParam | Omit
        ) = omit,
        response_format: (
            ResponseFormatTextParam
            | ResponseFormatText
            | ResponseFormatJSONSchemaParam
            | ResponseFormatJSONSchema
            | ResponseFormatJSONObjectParam
            | ResponseFormatJSONObject
            | Omit
        ) = omit,
        audio: CreateChatCompletionRequestAudioParam | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: Literal[True],
        stop: StopConfigurationParam | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        tools: (
            Iterable[
                ChatCompletionFunctionToolParam
                | ChatCompletionFunctionTool
                | ChatCompletionCustomToolParam
            ]
            | Omit
        ) = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        function_call: (
            Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit
        ) = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[ChatCompletionChunk]: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | ChatModel,
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
        service_tier: ServiceTier | None | Omit = omit,
        modalities: ResponseModalitiesParam | None | Omit = omit,
        verbosity: Verbosity | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: (
            CreateChatCompletionRequestWebSearchOptionsParam | Omit
        ) = omit,
        response_format: (
            ResponseFormatTextParam
            | ResponseFormatText
            | ResponseFormatJSONSchemaParam
            | ResponseFormatJSONSchema
            | ResponseFormatJSONObjectParam
            | ResponseFormatJSONObject
            | Omit
        ) = omit,
        audio: CreateChatCompletionRequestAudioParam | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: bool,
        stop: StopConfigurationParam | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        tools: (
            Iterable[
                ChatCompletionFunctionToolParam
                | ChatCompletionFunctionTool
                | ChatCompletionCustomToolParam
            ]
            | Omit
        ) = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        function_call: (
            Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit
        ) = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...

    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | ChatModel,
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
        service_tier: ServiceTier | None | Omit = omit,
        modalities: ResponseModalitiesParam | None | Omit = omit,
        verbosity: Verbosity | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: (
            CreateChatCompletionRequestWebSearchOptionsParam | Omit
        ) = omit,
        response_format: (
            ResponseFormatTextParam
            | ResponseFormatText
            | ResponseFormatJSONSchemaParam
            | ResponseFormatJSONSchema
            | ResponseFormatJSONObjectParam
            | ResponseFormatJSONObject
            | Omit
        ) = omit,
        audio: CreateChatCompletionRequestAudioParam | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stop: StopConfigurationParam | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        tools: (
            Iterable[
                ChatCompletionFunctionToolParam
                | ChatCompletionFunctionTool
                | ChatCompletionCustomToolParam
            ]
            | Omit
        ) = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        function_call: (
            Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit
        ) = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion | Stream[ChatCompletionChunk]:
        """Create a chat completion

        Sends a conversation to a model and returns its next message. With `stream` the
        message arrives piece by piece as server-sent events; the stream closes with
        `data: [DONE]`. Which parameters apply depends on the model, reasoning models in
        particular leave out several.

        Args:
            messages: The conversation so far, oldest message first. Depending on
                the model, messages can hold text, images, audio and files.
            model: Model that is to answer.
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
            service_tier: Processing class you would like.
            modalities: Kinds of output you want. Text is the default; models that
                speak also accept `["text", "audio"]`.
            verbosity: How wordy the answer should be.
            reasoning_effort: How long a reasoning model should think.
            max_completion_tokens: Most tokens the model may write for this answer,
                thinking included.
            frequency_penalty: Above zero, tokens lose weight with every time they
                have been used, which curbs literal repetition.

                Defaults to `0`.
            presence_penalty: Above zero, tokens that have been used at all lose
                weight, which pushes towards new topics.

                Defaults to `0`.
            web_search_options: Lets models with web search look things up before
                they answer.
            response_format: What form the text must have: plain, any JSON, or JSON
                that fits your schema.
            audio: Voice and file format of spoken output. Needed when `modalities`
                has `audio`.
            store: Keep the completion, so that you can read it back, evaluate it or
                distil from it.

                Defaults to `false`.
            moderation: Check both sides of the exchange for harmful content on the
                way.
            stream: Deliver the answer bit by bit as server-sent events.

                Defaults to `false`.
            stop: Text at which the model stops writing. It is not part of the
                answer; reasoning models ignore it.
            logit_bias: Makes single tokens likelier or less likely. Keys are token
                ids, values run from -100 (never) to 100 (nearly always).

                Defaults to `null`.
            logprobs: Report how likely each token of the answer was.

                Defaults to `false`.
            max_tokens: Former name of `max_completion_tokens`; not understood by
                the o-series.

                Deprecated.
            n: How many answers to write. All of them are billed.

                Defaults to `1`.
            prediction: Text that you expect to find again in the answer, which
                speeds it up, for example a file of which only lines change.
            seed: An equal seed makes an equal answer likely, without promising it.

                Deprecated.
            stream_options: Details of the stream. Only together with `stream`.
            tools: Tools the model may call: functions that you describe, or custom
                tools that take free text.
            tool_choice: Whether the model may, must or must not call tools, or
                which one.
            parallel_tool_calls: Whether several tools may be called in one turn.
            function_call: Former way to steer function calls; use `tool_choice`.

                Deprecated.
            functions: Former way to describe functions; use `tools`.

                Deprecated.

        Returns:
            The finished completion, or a stream of chunks when `stream` is true.

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
            client.chat.completions.create(
                messages=[
                    {"role": "developer", "content": "Answer in one short sentence."},
                    {"role": "user", "content": "When is high tide in Saint-Malo this evening?"},
                ],
                model="gpt-4o-mini",
            )
        """
        return self._call_or_stream(
            _CREATE,
            options,
            stream,
            body={
                "messages": messages,
                "model": model,
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "service_tier": service_tier,
                "modalities": modalities,
                "verbosity": verbosity,
                "reasoning_effort": reasoning_effort,
                "max_completion_tokens": max_completion_tokens,
                "frequency_penalty": frequency_penalty,
                "presence_penalty": presence_penalty,
                "web_search_options": web_search_options,
                "response_format": response_format,
                "audio": audio,
                "store": store,
                "moderation": moderation,
                "stream": stream,
                "stop": stop,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "prediction": prediction,
                "seed": seed,
                "stream_options": stream_options,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "function_call": function_call,
                "functions": functions,
            },
        )

    def retrieve(
        self, completion_id: str, **options: Unpack[RequestOptions]
    ) -> ChatCompletion:
        """Retrieve a chat completion

        Reads back one stored completion.

        Args:
            completion_id: Id of the stored completion.

        Returns:
            The completion.

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
            client.chat.completions.retrieve("chatcmpl-B9xKq2")
        """
        return self._call(_RETRIEVE, options, path={"completion_id": completion_id})

    def update(
        self,
        completion_id: str,
        *,
        metadata: MetadataParam | None,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion:
        """Update a chat completion

        Replaces the metadata of a stored completion. Nothing else can be changed.

        Args:
            completion_id: Id of the stored completion.
            metadata: Pairs that take the place of the old ones.

        Returns:
            The completion with its new metadata.

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
            client.chat.completions.update(
                "chatcmpl-B9xKq2",
                metadata={"topic": "tides", "reviewed": "yes"},
            )
        """
        return self._call(
            _UPDATE,
            options,
            path={"completion_id": completion_id},
            body={"metadata": metadata},
        )

    def delete(
        self, completion_id: str, **options: Unpack[RequestOptions]
    ) -> ChatCompletionDeleted:
        """Delete a chat completion

        Removes one stored completion for good.

        Args:
            completion_id: Id of the stored completion.

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
            client.chat.completions.delete("chatcmpl-B9xKq2")
        """
        return self._call(_DELETE, options, path={"completion_id": completion_id})

    @property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("CompletionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("CompletionsWithStreamingResponse", self._view("streaming"))


class AsyncCompletions(AsyncResource):
    """Legacy: continue a text without the form of a conversation. Use chat or responses
    for anything new.
    """

    @cached_property
    def messages(self) -> AsyncMessages:
        """What is said in a thread."""
        from .messages import AsyncMessages

        return AsyncMessages(self)

    def list(
        self,
        *,
        model: str | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[ChatCompletion, ChatCompletionList]:
        """List stored chat completions

        Pages through the completions that were created with `store` set to true. Others
        are never kept.

        Args:
            model: Only completions by this model.
            metadata: Only completions that carry all of these pairs, written as
                `metadata[key]=value`.
            after: Start behind this completion: pass the `last_id` of the page you
                have.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `asc` lists the oldest first, `desc` the newest.

                Defaults to `"asc"`.

        Returns:
            One page of stored completions.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.chat.completions.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={
                "model": model,
                "metadata": metadata,
                "after": after,
                "limit": limit,
                "order": order,
            },
        )

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | ChatModel,
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
        service_tier: ServiceTier | None | Omit = omit,
        modalities: ResponseModalitiesParam | None | Omit = omit,
        verbosity: Verbosity | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: (
            CreateChatCompletionRequestWebSearchOptionsParam | Omit
        ) = omit,
        response_format: (
            ResponseFormatTextParam
            | ResponseFormatText
            | ResponseFormatJSONSchemaParam
            | ResponseFormatJSONSchema
            | ResponseFormatJSONObjectParam
            | ResponseFormatJSONObject
            | Omit
        ) = omit,
        audio: CreateChatCompletionRequestAudioParam | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stop: StopConfigurationParam | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        tools: (
            Iterable[
                ChatCompletionFunctionToolParam
                | ChatCompletionFunctionTool
                | ChatCompletionCustomToolParam
            ]
            | Omit
        ) = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        function_call: (
            Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit
        ) = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | ChatModel,
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
        service_tier: ServiceTier | None | Omit = omit,
        modalities: ResponseModalitiesParam | None | Omit = omit,
        verbosity: Verbosity | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: (
            CreateChatCompletionRequestWebSearchOptionsParam | Omit
        ) = omit,
        response_format: (
            ResponseFormatTextParam
            | ResponseFormatText
            | ResponseFormatJSONSchemaParam
            | ResponseFormatJSONSchema
            | ResponseFormatJSONObjectParam
            | ResponseFormatJSONObject
            | Omit
        ) = omit,
        audio: CreateChatCompletionRequestAudioParam | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: Literal[True],
        stop: StopConfigurationParam | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        tools: (
            Iterable[
                ChatCompletionFunctionToolParam
                | ChatCompletionFunctionTool
                | ChatCompletionCustomToolParam
            ]
            | Omit
        ) = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        function_call: (
            Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit
        ) = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | ChatModel,
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
        service_tier: ServiceTier | None | Omit = omit,
        modalities: ResponseModalitiesParam | None | Omit = omit,
        verbosity: Verbosity | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: (
            CreateChatCompletionRequestWebSearchOptionsParam | Omit
        ) = omit,
        response_format: (
            ResponseFormatTextParam
            | ResponseFormatText
            | ResponseFormatJSONSchemaParam
            | ResponseFormatJSONSchema
            | ResponseFormatJSONObjectParam
            | ResponseFormatJSONObject
            | Omit
        ) = omit,
        audio: CreateChatCompletionRequestAudioParam | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: bool,
        stop: StopConfigurationParam | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        tools: (
            Iterable[
                ChatCompletionFunctionToolParam
                | ChatCompletionFunctionTool
                | ChatCompletionCustomToolParam
            ]
            | Omit
        ) = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        function_call: (
            Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit
        ) = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...

    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | ChatModel,
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
        service_tier: ServiceTier | None | Omit = omit,
        modalities: ResponseModalitiesParam | None | Omit = omit,
        verbosity: Verbosity | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: (
            CreateChatCompletionRequestWebSearchOptionsParam | Omit
        ) = omit,
        response_format: (
            ResponseFormatTextParam
            | ResponseFormatText
            | ResponseFormatJSONSchemaParam
            | ResponseFormatJSONSchema
            | ResponseFormatJSONObjectParam
            | ResponseFormatJSONObject
            | Omit
        ) = omit,
        audio: CreateChatCompletionRequestAudioParam | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: InlineModerationParam | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stop: StopConfigurationParam | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        tools: (
            Iterable[
                ChatCompletionFunctionToolParam
                | ChatCompletionFunctionTool
                | ChatCompletionCustomToolParam
            ]
            | Omit
        ) = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        function_call: (
            Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit
        ) = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Create a chat completion

        Sends a conversation to a model and returns its next message. With `stream` the
        message arrives piece by piece as server-sent events; the stream closes with
        `data: [DONE]`. Which parameters apply depends on the model, reasoning models in
        particular leave out several.

        Args:
            messages: The conversation so far, oldest message first. Depending on
                the model, messages can hold text, images, audio and files.
            model: Model that is to answer.
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
            service_tier: Processing class you would like.
            modalities: Kinds of output you want. Text is the default; models that
                speak also accept `["text", "audio"]`.
            verbosity: How wordy the answer should be.
            reasoning_effort: How long a reasoning model should think.
            max_completion_tokens: Most tokens the model may write for this answer,
                thinking included.
            frequency_penalty: Above zero, tokens lose weight with every time they
                have been used, which curbs literal repetition.

                Defaults to `0`.
            presence_penalty: Above zero, tokens that have been used at all lose
                weight, which pushes towards new topics.

                Defaults to `0`.
            web_search_options: Lets models with web search look things up before
                they answer.
            response_format: What form the text must have: plain, any JSON, or JSON
                that fits your schema.
            audio: Voice and file format of spoken output. Needed when `modalities`
                has `audio`.
            store: Keep the completion, so that you can read it back, evaluate it or
                distil from it.

                Defaults to `false`.
            moderation: Check both sides of the exchange for harmful content on the
                way.
            stream: Deliver the answer bit by bit as server-sent events.

                Defaults to `false`.
            stop: Text at which the model stops writing. It is not part of the
                answer; reasoning models ignore it.
            logit_bias: Makes single tokens likelier or less likely. Keys are token
                ids, values run from -100 (never) to 100 (nearly always).

                Defaults to `null`.
            logprobs: Report how likely each token of the answer was.

                Defaults to `false`.
            max_tokens: Former name of `max_completion_tokens`; not understood by
                the o-series.

                Deprecated.
            n: How many answers to write. All of them are billed.

                Defaults to `1`.
            prediction: Text that you expect to find again in the answer, which
                speeds it up, for example a file of which only lines change.
            seed: An equal seed makes an equal answer likely, without promising it.

                Deprecated.
            stream_options: Details of the stream. Only together with `stream`.
            tools: Tools the model may call: functions that you describe, or custom
                tools that take free text.
            tool_choice: Whether the model may, must or must not call tools, or
                which one.
            parallel_tool_calls: Whether several tools may be called in one turn.
            function_call: Former way to steer function calls; use `tool_choice`.

                Deprecated.
            functions: Former way to describe functions; use `tools`.

                Deprecated.

        Returns:
            The finished completion, or a stream of chunks when `stream` is true.

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
            await client.chat.completions.create(
                messages=[
                    {"role": "developer", "content": "Answer in one short sentence."},
                    {"role": "user", "content": "When is high tide in Saint-Malo this evening?"},
                ],
                model="gpt-4o-mini",
            )
        """
        return await self._call_or_stream(
            _CREATE,
            options,
            stream,
            body={
                "messages": messages,
                "model": model,
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "service_tier": service_tier,
                "modalities": modalities,
                "verbosity": verbosity,
                "reasoning_effort": reasoning_effort,
                "max_completion_tokens": max_completion_tokens,
                "frequency_penalty": frequency_penalty,
                "presence_penalty": presence_penalty,
                "web_search_options": web_search_options,
                "response_format": response_format,
                "audio": audio,
                "store": store,
                "moderation": moderation,
                "stream": stream,
                "stop": stop,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "prediction": prediction,
                "seed": seed,
                "stream_options": stream_options,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "function_call": function_call,
                "functions": functions,
            },
        )

    async def retrieve(
        self, completion_id: str, **options: Unpack[RequestOptions]
    ) -> ChatCompletion:
        """Retrieve a chat completion

        Reads back one stored completion.

        Args:
            completion_id: Id of the stored completion.

        Returns:
            The completion.

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
            await client.chat.completions.retrieve("chatcmpl-B9xKq2")
        """
        return await self._call(
            _RETRIEVE, options, path={"completion_id": completion_id}
        )

    async def update(
        self,
        completion_id: str,
        *,
        metadata: MetadataParam | None,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion:
        """Update a chat completion

        Replaces the metadata of a stored completion. Nothing else can be changed.

        Args:
            completion_id: Id of the stored completion.
            metadata: Pairs that take the place of the old ones.

        Returns:
            The completion with its new metadata.

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
            await client.chat.completions.update(
                "chatcmpl-B9xKq2",
                metadata={"topic": "tides", "reviewed": "yes"},
            )
        """
        return await self._call(
            _UPDATE,
            options,
            path={"completion_id": completion_id},
            body={"metadata": metadata},
        )

    async def delete(
        self, completion_id: str, **options: Unpack[RequestOptions]
    ) -> ChatCompletionDeleted:
        """Delete a chat completion

        Removes one stored completion for good.

        Args:
            completion_id: Id of the stored completion.

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
            await client.chat.completions.delete("chatcmpl-B9xKq2")
        """
        return await self._call(_DELETE, options, path={"completion_id": completion_id})

    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncCompletionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncCompletionsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ChatCompletionList, ChatCompletion] = Operation(
    "GET",
    "/chat/completions",
    result=Ref("ChatCompletionList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={"query": {"metadata": Style("deepObject", explode=True)}},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CREATE: Operation[ChatCompletion, ChatCompletionChunk] = Operation(
    "POST",
    "/chat/completions",
    body=JSON,
    result=Ref("ChatCompletion"),
    events=Events(Ref("ChatCompletionChunk"), end="[DONE]"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[ChatCompletion] = Operation(
    "GET",
    "/chat/completions/{completion_id}",
    result=Ref("ChatCompletion"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_UPDATE: Operation[ChatCompletion] = Operation(
    "POST",
    "/chat/completions/{completion_id}",
    body=JSON,
    result=Ref("ChatCompletion"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_DELETE: Operation[ChatCompletionDeleted] = Operation(
    "DELETE",
    "/chat/completions/{completion_id}",
    result=Ref("ChatCompletionDeleted"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class CompletionsWithRawResponse:
        def __init__(self, resource: Completions) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.messages = MessagesWithRawResponse(resource.messages)

    class CompletionsWithStreamingResponse:
        def __init__(self, resource: Completions) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.messages = MessagesWithStreamingResponse(resource.messages)

    class AsyncCompletionsWithRawResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.messages = AsyncMessagesWithRawResponse(resource.messages)

    class AsyncCompletionsWithStreamingResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.messages = AsyncMessagesWithStreamingResponse(resource.messages)
