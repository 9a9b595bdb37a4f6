from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .chat_completion_custom_tool_param import ChatCompletionCustomToolParam
    from .chat_completion_function_call_option_param import (
        ChatCompletionFunctionCallOptionParam,
    )
    from .chat_completion_function_param import ChatCompletionFunctionParam
    from .chat_completion_function_tool import ChatCompletionFunctionTool
    from .chat_completion_function_tool_param import ChatCompletionFunctionToolParam
    from .chat_completion_message_param import ChatCompletionMessageParam
    from .chat_completion_prediction_content_param import (
        ChatCompletionPredictionContentParam,
    )
    from .chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from .chat_completion_tool_choice_option_param import (
        ChatCompletionToolChoiceOptionParam,
    )
    from .chat_model import ChatModel
    from .inline_moderation_param import InlineModerationParam
    from .metadata_param import MetadataParam
    from .parallel_tool_calls import ParallelToolCalls
    from .prompt_cache_options import PromptCacheOptions
    from .prompt_cache_options_param import PromptCacheOptionsParam
    from .reasoning_effort import ReasoningEffort
    from .response_format_json_object import ResponseFormatJSONObject
    from .response_format_json_object_param import ResponseFormatJSONObjectParam
    from .response_format_json_schema import ResponseFormatJSONSchema
    from .response_format_json_schema_param import ResponseFormatJSONSchemaParam
    from .response_format_text import ResponseFormatText
    from .response_format_text_param import ResponseFormatTextParam
    from .response_modalities_param import ResponseModalitiesParam
    from .service_tier import ServiceTier
    from .stop_configuration_param import StopConfigurationParam
    from .verbosity import Verbosity
    from .voice_or_custom_voice_param import VoiceOrCustomVoiceParam
    from .web_search_context_size import WebSearchContextSize
    from .web_search_location_param import WebSearchLocationParam


class CreateChatCompletionRequestParam(TypedDict, total=False):
    """Everything that shapes a chat completion. Only `messages` and `model` are needed."""

    metadata: MetadataParam | None
    """Your own notes, kept with the result."""

    top_logprobs: int | None
    """How many of the likeliest alternatives to report for each token."""

    temperature: float | None
    """Randomness of the choice of tokens. Low values make the text steady, high ones
    varied; set this or `top_p`, not both.
    """

    top_p: float | None
    """Sample only from the likeliest tokens that together reach this share of probability;
    0.1 means the top tenth.
    """

    user: str
    """An id for your end user. Use `safety_identifier` and `prompt_cache_key` instead.

    Deprecated.
    """

    safety_identifier: str | None
    """A stable id for the person behind the request, so that abuse can be traced to one
    user. Hash names or addresses before you send them.
    """

    prompt_cache_key: str | None
    """Requests with the same key are steered to the same cache, which raises the hit rate.
    Takes over this part of `user`.
    """

    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long cached prompt prefixes are held: in memory for minutes, or for a day with
    `24h`.

    Deprecated.
    """

    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptions
    """Cache lifetime and who places the breakpoints."""

    messages: Required[Iterable[ChatCompletionMessageParam]]
    """The conversation so far, oldest message first. Depending on the model, messages can
    hold text, images, audio and files.
    """

    model: Required[str | ChatModel]
    """Model that is to answer."""

    service_tier: ServiceTier | None
    """Processing class you would like."""

    modalities: ResponseModalitiesParam | None
    """Kinds of output you want. Text is the default; models that speak also accept
    `["text", "audio"]`.
    """

    verbosity: Verbosity | None
    """How wordy the answer should be."""

    reasoning_effort: ReasoningEffort | None
    """How long a reasoning model should think."""

    max_completion_tokens: int | None
    """Most tokens the model may write for this answer, thinking included."""

    frequency_penalty: float | None
    """Above zero, tokens lose weight with every time they have been used, which curbs
    literal repetition.
    """

    presence_penalty: float | None
    """Above zero, tokens that have been used at all lose weight, which pushes towards new
    topics.
    """

    web_search_options: CreateChatCompletionRequestWebSearchOptionsParam
    """Lets models with web search look things up before they answer."""

    response_format: (
        ResponseFormatTextParam
        | ResponseFormatText
        | ResponseFormatJSONSchemaParam
        | ResponseFormatJSONSchema
        | ResponseFormatJSONObjectParam
        | ResponseFormatJSONObject
    )
    """What form the text must have: plain, any JSON, or JSON that fits your schema."""

    audio: CreateChatCompletionRequestAudioParam | None
    """Voice and file format of spoken output. Needed when `modalities` has `audio`."""

    store: bool | None
    """Keep the completion, so that you can read it back, evaluate it or distil from it."""

    moderation: InlineModerationParam | None
    """Check both sides of the exchange for harmful content on the way."""

    stream: bool | None
    """Deliver the answer bit by bit as server-sent events."""

    stop: StopConfigurationParam | None
    """Text at which the model stops writing. It is not part of the answer; reasoning
    models ignore it.
    """

    logit_bias: Mapping[str, int] | None
    """Makes single tokens likelier or less likely. Keys are token ids, values run from
    -100 (never) to 100 (nearly always).
    """

    logprobs: bool | None
    """Report how likely each token of the answer was."""

    max_tokens: int | None
    """Former name of `max_completion_tokens`; not understood by the o-series.

    Deprecated.
    """

    n: int | None
    """How many answers to write. All of them are billed."""

    prediction: ChatCompletionPredictionContentParam | None
    """Text that you expect to find again in the answer, which speeds it up, for example a
    file of which only lines change.
    """

    seed: int | None
    """An equal seed makes an equal answer likely, without promising it.

    Deprecated.
    """

    stream_options: ChatCompletionStreamOptionsParam | None
    """Details of the stream. Only together with `stream`."""

    tools: Iterable[
        ChatCompletionFunctionToolParam
        | ChatCompletionFunctionTool
        | ChatCompletionCustomToolParam
    ]
    """Tools the model may call: functions that you describe, or custom tools that take
    free text.
    """

    tool_choice: ChatCompletionToolChoiceOptionParam
    """Whether the model may, must or must not call tools, or which one."""

    parallel_tool_calls: ParallelToolCalls
    """Whether several tools may be called in one turn."""

    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam
    """Former way to steer function calls; use `tool_choice`.

    Deprecated.
    """

    functions: Iterable[ChatCompletionFunctionParam]
    """Former way to describe functions; use `tools`.

    Deprecated.
    """


class CreateChatCompletionRequestWebSearchOptionsParam(TypedDict, total=False):
    """Lets models with web search look things up before they answer."""

    user_location: CreateChatCompletionRequestUserLocationParam | None
    """Where the user is, roughly, to make results fit."""

    search_context_size: WebSearchContextSize
    """How much of what is found goes into the model's context."""


class CreateChatCompletionRequestAudioParam(TypedDict):
    """Voice and file format of spoken output. Needed when `modalities` has `audio`."""

    voice: VoiceOrCustomVoiceParam
    """Voice that speaks."""

    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    """File format of the sound."""


class CreateChatCompletionRequestUserLocationParam(TypedDict):
    """Where the user is, roughly, to make results fit."""

    type: Literal["approximate"]
    """Tells the variant, here always `approximate`."""

    approximate: WebSearchLocationParam
    """The place."""
