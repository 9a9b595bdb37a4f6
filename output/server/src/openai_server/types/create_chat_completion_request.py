from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .chat_completion_custom_tool import ChatCompletionCustomTool
    from .chat_completion_function import ChatCompletionFunction
    from .chat_completion_function_call_option import ChatCompletionFunctionCallOption
    from .chat_completion_function_tool import ChatCompletionFunctionTool
    from .chat_completion_message_param import ChatCompletionMessageParam
    from .chat_completion_prediction_content import ChatCompletionPredictionContent
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .chat_completion_tool_choice_option import ChatCompletionToolChoiceOption
    from .chat_model import ChatModel
    from .inline_moderation import InlineModeration
    from .metadata import Metadata
    from .parallel_tool_calls import ParallelToolCalls
    from .prompt_cache_options import PromptCacheOptions
    from .reasoning_effort import ReasoningEffort
    from .response_format_json_object import ResponseFormatJSONObject
    from .response_format_json_schema import ResponseFormatJSONSchema
    from .response_format_text import ResponseFormatText
    from .response_modalities import ResponseModalities
    from .service_tier import ServiceTier
    from .stop_configuration import StopConfiguration
    from .verbosity import Verbosity
    from .voice_or_custom_voice import VoiceOrCustomVoice
    from .web_search_context_size import WebSearchContextSize
    from .web_search_location import WebSearchLocation


class CreateChatCompletionRequest(BaseModel):
    """Everything that shapes a chat completion. Only `messages` and `model` are needed."""

    metadata: Nullable[Metadata] = None
    """Your own notes, kept with the result."""

    top_logprobs: Nullable[Annotated[int, Field(ge=0, le=20)]] = None
    """How many of the likeliest alternatives to report for each token."""

    temperature: Nullable[Annotated[float, Field(ge=0, le=2)]] = 1
    """Randomness of the choice of tokens. Low values make the text steady, high ones
    varied; set this or `top_p`, not both.
    """

    top_p: Nullable[Annotated[float, Field(ge=0, le=1)]] = 1
    """Sample only from the likeliest tokens that together reach this share of probability;
    0.1 means the top tenth.
    """

    user: str | None = None
    """An id for your end user. Use `safety_identifier` and `prompt_cache_key` instead.

    Deprecated.
    """

    safety_identifier: Nullable[Annotated[str, Field(max_length=64)]] = None
    """A stable id for the person behind the request, so that abuse can be traced to one
    user. Hash names or addresses before you send them.
    """

    prompt_cache_key: Nullable[str] = None
    """Requests with the same key are steered to the same cache, which raises the hit rate.
    Takes over this part of `user`.
    """

    prompt_cache_retention: Nullable[Literal["in_memory", "24h"]] = None
    """How long cached prompt prefixes are held: in memory for minutes, or for a day with
    `24h`.

    Deprecated.
    """

    prompt_cache_options: PromptCacheOptions | None = None
    """Cache lifetime and who places the breakpoints."""

    messages: Annotated[list[ChatCompletionMessageParam], Field(min_length=1)]
    """The conversation so far, oldest message first. Depending on the model, messages can
    hold text, images, audio and files.
    """

    model: str | ChatModel
    """Model that is to answer."""

    service_tier: Nullable[ServiceTier] = None
    """Processing class you would like."""

    modalities: Nullable[ResponseModalities] = None
    """Kinds of output you want. Text is the default; models that speak also accept
    `["text", "audio"]`.
    """

    verbosity: Nullable[Verbosity] = None
    """How wordy the answer should be."""

    reasoning_effort: Nullable[ReasoningEffort] = None
    """How long a reasoning model should think."""

    max_completion_tokens: Nullable[int] = None
    """Most tokens the model may write for this answer, thinking included."""

    frequency_penalty: Nullable[Annotated[float, Field(ge=-2, le=2)]] = 0
    """Above zero, tokens lose weight with every time they have been used, which curbs
    literal repetition.
    """

    presence_penalty: Nullable[Annotated[float, Field(ge=-2, le=2)]] = 0
    """Above zero, tokens that have been used at all lose weight, which pushes towards new
    topics.
    """

    web_search_options: CreateChatCompletionRequestWebSearchOptions | None = None
    """Lets models with web search look things up before they answer."""

    response_format: (
        Annotated[
            ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """What form the text must have: plain, any JSON, or JSON that fits your schema."""

    audio: Nullable[CreateChatCompletionRequestAudio] = None
    """Voice and file format of spoken output. Needed when `modalities` has `audio`."""

    store: Nullable[bool] = False
    """Keep the completion, so that you can read it back, evaluate it or distil from it."""

    moderation: Nullable[InlineModeration] = None
    """Check both sides of the exchange for harmful content on the way."""

    stream: Nullable[bool] = False
    """Deliver the answer bit by bit as server-sent events."""

    stop: Nullable[StopConfiguration] = None
    """Text at which the model stops writing. It is not part of the answer; reasoning
    models ignore it.
    """

    logit_bias: Nullable[dict[str, int]] = None
    """Makes single tokens likelier or less likely. Keys are token ids, values run from
    -100 (never) to 100 (nearly always).
    """

    logprobs: Nullable[bool] = False
    """Report how likely each token of the answer was."""

    max_tokens: Nullable[int] = None
    """Former name of `max_completion_tokens`; not understood by the o-series.

    Deprecated.
    """

    n: Nullable[Annotated[int, Field(ge=1, le=128)]] = 1
    """How many answers to write. All of them are billed."""

    prediction: Nullable[ChatCompletionPredictionContent] = None
    """Text that you expect to find again in the answer, which speeds it up, for example a
    file of which only lines change.
    """

    seed: Nullable[
        Annotated[int, Field(ge=-9223372036854775808, le=9223372036854775807)]
    ] = None
    """An equal seed makes an equal answer likely, without promising it.

    Deprecated.
    """

    stream_options: Nullable[ChatCompletionStreamOptions] = None
    """Details of the stream. Only together with `stream`."""

    tools: (
        list[
            Annotated[
                ChatCompletionFunctionTool | ChatCompletionCustomTool,
                Field(discriminator="type"),
            ]
        ]
        | None
    ) = None
    """Tools the model may call: functions that you describe, or custom tools that take
    free text.
    """

    tool_choice: ChatCompletionToolChoiceOption | None = None
    """Whether the model may, must or must not call tools, or which one."""

    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether several tools may be called in one turn."""

    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | None = (
        None
    )
    """Former way to steer function calls; use `tool_choice`.

    Deprecated.
    """

    functions: (
        Annotated[list[ChatCompletionFunction], Field(min_length=1, max_length=128)]
        | None
    ) = None
    """Former way to describe functions; use `tools`.

    Deprecated.
    """


class CreateChatCompletionRequestWebSearchOptions(BaseModel):
    """Lets models with web search look things up before they answer."""

    user_location: Nullable[CreateChatCompletionRequestUserLocation] = None
    """Where the user is, roughly, to make results fit."""

    search_context_size: WebSearchContextSize | None = None
    """How much of what is found goes into the model's context."""


class CreateChatCompletionRequestAudio(BaseModel):
    """Voice and file format of spoken output. Needed when `modalities` has `audio`."""

    voice: VoiceOrCustomVoice
    """Voice that speaks."""

    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    """File format of the sound."""


class CreateChatCompletionRequestUserLocation(BaseModel):
    """Where the user is, roughly, to make results fit."""

    type: Literal["approximate"]
    """Tells the variant, here always `approximate`."""

    approximate: WebSearchLocation
    """The place."""
