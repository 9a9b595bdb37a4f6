from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .context_management_param import ContextManagementParam
    from .conversation_reference_param import ConversationReferenceParam
    from .inline_moderation_param import InlineModerationParam
    from .metadata_param import MetadataParam
    from .prompt_cache_options import PromptCacheOptions
    from .prompt_cache_options_param import PromptCacheOptionsParam
    from .reasoning import Reasoning
    from .reasoning_param import ReasoningParam
    from .response_includable import ResponseIncludable
    from .response_input_param import ResponseInputParam
    from .response_prompt import ResponsePrompt
    from .response_prompt_param import ResponsePromptParam
    from .response_service_tier import ResponseServiceTier
    from .response_stream_options_param import ResponseStreamOptionsParam
    from .response_text_config import ResponseTextConfig
    from .response_text_config_param import ResponseTextConfigParam
    from .responses_model import ResponsesModel
    from .tool_choice_param import ToolChoiceParam
    from .tools_array_param import ToolsArrayParam


class CreateResponseRequestParam(TypedDict, total=False):
    """Everything that shapes a response. With a stored prompt, even model and input may be
    left out.
    """

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

    previous_response_id: str | None
    """Response to continue. Not together with `conversation`."""

    model: ResponsesModel
    """Model that answers."""

    background: bool | None
    """Work on the response in the background. Poll it, or stream it, to follow."""

    max_tool_calls: int | None
    """Most calls of built-in tools in all; further ones are ignored."""

    text: ResponseTextConfigParam | ResponseTextConfig
    """Form of the text."""

    tools: ToolsArrayParam
    """Tools the model may use."""

    tool_choice: ToolChoiceParam
    """Whether the model may, must or must not use tools, or which."""

    prompt: ResponsePromptParam | ResponsePrompt | None
    """Prompt stored in the dashboard to use."""

    service_tier: ResponseServiceTier | None
    """Processing class you would like."""

    truncation: Literal["auto", "disabled"] | None
    """What to do when the input outgrows the context: fail, or with `auto` drop the oldest
    items.

    Deprecated.
    """

    reasoning: ReasoningParam | Reasoning | None
    """How the model thinks. Only for reasoning models."""

    input: ResponseInputParam
    """What to answer: a text, or a list of items."""

    include: Iterable[ResponseIncludable] | None
    """Extra detail to put into the answer."""

    parallel_tool_calls: bool | None
    """Whether several tools may be called in one turn."""

    store: bool | None
    """Keep the response, so that it can be looked up and continued."""

    instructions: str | None
    """What the model is told ahead of everything else. Not carried over by
    `previous_response_id`.
    """

    moderation: InlineModerationParam | None
    """Check both sides for harmful content on the way."""

    stream: bool | None
    """Deliver the response as server-sent events."""

    stream_options: ResponseStreamOptionsParam | None
    """Details of the stream. Only together with `stream`."""

    conversation: ConversationReferenceParam | None
    """Conversation to take up and to add this turn to."""

    context_management: Iterable[ContextManagementParam] | None
    """When to compact the conversation by itself."""

    max_output_tokens: int | None
    """Most tokens to write, thinking included."""
