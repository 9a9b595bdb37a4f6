from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .context_management import ContextManagement
    from .conversation_reference import ConversationReference
    from .inline_moderation import InlineModeration
    from .metadata import Metadata
    from .prompt_cache_options import PromptCacheOptions
    from .reasoning import Reasoning
    from .response_includable import ResponseIncludable
    from .response_input import ResponseInput
    from .response_prompt import ResponsePrompt
    from .response_service_tier import ResponseServiceTier
    from .response_stream_options import ResponseStreamOptions
    from .response_text_config import ResponseTextConfig
    from .responses_model import ResponsesModel
    from .tool_choice import ToolChoice
    from .tools_array import ToolsArray


class CreateResponseRequest(BaseModel):
    """Everything that shapes a response. With a stored prompt, even model and input may be
    left out.
    """

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

    previous_response_id: Nullable[str] = None
    """Response to continue. Not together with `conversation`."""

    model: ResponsesModel | None = None
    """Model that answers."""

    background: Nullable[bool] = False
    """Work on the response in the background. Poll it, or stream it, to follow."""

    max_tool_calls: Nullable[int] = None
    """Most calls of built-in tools in all; further ones are ignored."""

    text: ResponseTextConfig | None = None
    """Form of the text."""

    tools: ToolsArray | None = None
    """Tools the model may use."""

    tool_choice: ToolChoice | None = None
    """Whether the model may, must or must not use tools, or which."""

    prompt: Nullable[ResponsePrompt] = None
    """Prompt stored in the dashboard to use."""

    service_tier: Nullable[ResponseServiceTier] = None
    """Processing class you would like."""

    truncation: Nullable[Literal["auto", "disabled"]] = "disabled"
    """What to do when the input outgrows the context: fail, or with `auto` drop the oldest
    items.

    Deprecated.
    """

    reasoning: Nullable[Reasoning] = None
    """How the model thinks. Only for reasoning models."""

    input: ResponseInput | None = None
    """What to answer: a text, or a list of items."""

    include: Nullable[list[ResponseIncludable]] = None
    """Extra detail to put into the answer."""

    parallel_tool_calls: Nullable[bool] = True
    """Whether several tools may be called in one turn."""

    store: Nullable[bool] = True
    """Keep the response, so that it can be looked up and continued."""

    instructions: Nullable[str] = None
    """What the model is told ahead of everything else. Not carried over by
    `previous_response_id`.
    """

    moderation: Nullable[InlineModeration] = None
    """Check both sides for harmful content on the way."""

    stream: Nullable[bool] = False
    """Deliver the response as server-sent events."""

    stream_options: Nullable[ResponseStreamOptions] = None
    """Details of the stream. Only together with `stream`."""

    conversation: Nullable[ConversationReference] = None
    """Conversation to take up and to add this turn to."""

    context_management: Nullable[
        Annotated[list[ContextManagement], Field(min_length=1)]
    ] = None
    """When to compact the conversation by itself."""

    max_output_tokens: Nullable[Annotated[int, Field(ge=16)]] = None
    """Most tokens to write, thinking included."""
