from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .chat_completion_message import ChatCompletionMessage
    from .chat_completion_moderation import ChatCompletionModeration
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob
    from .completion_usage import CompletionUsage
    from .metadata import Metadata
    from .service_tier import ServiceTier


class ChatCompletion(BaseModel):
    """A model's answer to a conversation."""

    id: str
    """Identifier of the completion."""

    choices: list[ChatCompletionChoice]
    """The alternative answers, as many as `n` asked for."""

    created: int
    """When the completion came into being, in Unix seconds."""

    model: str
    """Model that answered."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the completion, as key and value."""

    service_tier: Nullable[ServiceTier] = None
    """Processing class that served the request."""

    system_fingerprint: str | None = None
    """Names the backend configuration. With a fixed `seed`, a new value hints that results
    may differ.

    Deprecated.
    """

    object: Literal["chat.completion"]
    """Kind of object, always `chat.completion`."""

    usage: CompletionUsage | None = None
    """Tokens used."""

    moderation: Nullable[ChatCompletionModeration] = None
    """Findings of the inline moderation, when it was switched on."""


class ChatCompletionChoice(BaseModel):
    finish_reason: Literal[
        "stop", "length", "tool_calls", "content_filter", "function_call"
    ]
    """Why the model stopped: `stop` for a natural end or a stop sequence, `length` at the
    token limit, `tool_calls` or the older `function_call` to have something called,
    `content_filter` when content was withheld.
    """

    index: int
    """Position among the choices, counted from zero."""

    message: ChatCompletionMessage
    """The message itself."""

    logprobs: ChatCompletionChoiceLogprobs | None
    """Log probabilities of the tokens, when asked for."""


class ChatCompletionChoiceLogprobs(BaseModel):
    """Log probabilities of the tokens, when asked for."""

    content: list[ChatCompletionTokenLogprob] | None
    """One entry per token of the text."""

    refusal: list[ChatCompletionTokenLogprob] | None
    """One entry per token of a refusal."""
