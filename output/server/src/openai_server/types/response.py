from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .applied_prompt_cache_options import AppliedPromptCacheOptions
    from .metadata import Metadata
    from .reasoning import Reasoning
    from .response_conversation import ResponseConversation
    from .response_error import ResponseError
    from .response_input_item import ResponseInputItem
    from .response_moderation import ResponseModeration
    from .response_output_item import ResponseOutputItem
    from .response_prompt import ResponsePrompt
    from .response_service_tier import ResponseServiceTier
    from .response_text_config import ResponseTextConfig
    from .response_usage import ResponseUsage
    from .responses_model import ResponsesModel
    from .tool_choice import ToolChoice
    from .tools_array import ToolsArray


class Response(BaseModel):
    """A model's answer, with everything that led to it."""

    metadata: Metadata | None
    """Your own notes, kept with the result."""

    top_logprobs: Nullable[Annotated[int, Field(ge=0, le=20)]] = None
    """How many of the likeliest alternatives to report for each token."""

    temperature: Annotated[float, Field(ge=0, le=2)] | None
    """Randomness of the choice of tokens. Low values make the text steady, high ones
    varied; set this or `top_p`, not both.
    """

    top_p: Annotated[float, Field(ge=0, le=1)] | None
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

    previous_response_id: Nullable[str] = None
    """Response to continue. Not together with `conversation`."""

    model: ResponsesModel
    """Model that answers."""

    background: Nullable[bool] = None
    """Work on the response in the background. Poll it, or stream it, to follow."""

    max_tool_calls: Nullable[int] = None
    """Most calls of built-in tools in all; further ones are ignored."""

    text: ResponseTextConfig | None = None
    """Form of the text."""

    tools: ToolsArray
    """Tools the model may use."""

    tool_choice: ToolChoice
    """Whether the model may, must or must not use tools, or which."""

    prompt: Nullable[ResponsePrompt] = None
    """Prompt stored in the dashboard to use."""

    service_tier: Nullable[ResponseServiceTier] = None
    """Processing class that served the response."""

    truncation: Nullable[Literal["auto", "disabled"]] = None
    """What to do when the input outgrows the context: fail, or with `auto` drop the oldest
    items.
    """

    id: str
    """Identifier of the response."""

    object: Literal["response"]
    """Kind of object, always `response`."""

    status: (
        Literal[
            "completed", "failed", "in_progress", "cancelled", "queued", "incomplete"
        ]
        | None
    ) = None
    """How far the response has got."""

    created_at: float
    """When the response came into being, in Unix seconds."""

    completed_at: Nullable[float] = None
    """When it was finished, in Unix seconds. Only for `completed` ones."""

    error: ResponseError | None
    """Why it failed, else null."""

    incomplete_details: ResponseIncompleteDetails | None
    """Why it broke off, else null."""

    output: list[ResponseOutputItem]
    """What the model produced, in order. Messages and calls may come in any order; don't
    rely on the first being a message.
    """

    reasoning: Nullable[Reasoning] = None
    """How the model thinks. Only for reasoning models."""

    instructions: str | list[ResponseInputItem] | None
    """What the model was told ahead of everything else."""

    output_text: Nullable[str] = None
    """All text of the output joined together. Client libraries work it out."""

    usage: ResponseUsage | None = None
    """Tokens used."""

    prompt_cache_options: AppliedPromptCacheOptions | None = None
    """How the prompt cache was used."""

    moderation: Nullable[ResponseModeration] = None
    """Findings of the inline moderation, when it was switched on."""

    parallel_tool_calls: bool
    """Whether several tools may be called in one turn."""

    conversation: Nullable[ResponseConversation] = None
    """Conversation the response belongs to."""

    max_output_tokens: Nullable[int] = None
    """Most tokens to write, thinking included."""


class ResponseIncompleteDetails(BaseModel):
    """Why it broke off, else null."""

    reason: Literal["max_output_tokens", "content_filter"] | None = None
    """The cause."""
