from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .chat_completion_chunk_delta import ChatCompletionChunkDelta
    from .chat_completion_moderation import ChatCompletionModeration
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob
    from .completion_usage import CompletionUsage
    from .service_tier import ServiceTier


class ChatCompletionChunk(BaseModel):
    """One piece of a streamed completion. All pieces of one answer share the `id`."""

    id: str
    """Identifier of the completion, the same in all of its chunks."""

    choices: list[ChatCompletionChunkChoice]
    """What is new in each choice. Empty in the last chunk when usage was asked for."""

    created: int
    """When the completion came into being, in Unix seconds, the same in all of its chunks."""

    model: str
    """Model that answers."""

    obfuscation: str | None = None
    """Random padding against eavesdroppers. Ignore it."""

    service_tier: Nullable[ServiceTier] = None
    """Processing class that serves the request."""

    system_fingerprint: str | None = None
    """Names the backend configuration.

    Deprecated.
    """

    object: Literal["chat.completion.chunk"]
    """Kind of object, always `chat.completion.chunk`."""

    usage: Nullable[CompletionUsage] = None
    """Null until the very last chunk, which has the totals; only with
    `stream_options.include_usage`.
    """

    moderation: Nullable[ChatCompletionModeration] = None
    """Findings of the inline moderation, towards the end of the stream."""


class ChatCompletionChunkChoice(BaseModel):
    delta: ChatCompletionChunkDelta
    """The new part of the message."""

    logprobs: Nullable[ChatCompletionChunkChoiceLogprobs] = None
    """Log probabilities of the new tokens, when asked for."""

    finish_reason: (
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
        | None
    )
    """Null until the choice is complete; then why the model stopped, as in a whole
    completion.
    """

    index: int
    """Position among the choices, counted from zero."""


class ChatCompletionChunkChoiceLogprobs(BaseModel):
    """Log probabilities of the new tokens, when asked for."""

    content: list[ChatCompletionTokenLogprob] | None
    """One entry per new token of the text."""

    refusal: list[ChatCompletionTokenLogprob] | None
    """One entry per new token of a refusal."""
