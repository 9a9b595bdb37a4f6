from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .completion_usage import CompletionUsage


class Completion(BaseModel):
    """The continuation of a prompt."""

    id: str
    """Identifier of the completion."""

    choices: list[CompletionChoice]
    """The continuations."""

    created: int
    """When the completion came into being, in Unix seconds."""

    model: str
    """Model that wrote it."""

    system_fingerprint: str | None = None
    """Names the backend configuration."""

    object: Literal["text_completion"]
    """Kind of object, always `text_completion`."""

    usage: CompletionUsage | None = None
    """Tokens used."""


class CompletionChoice(BaseModel):
    finish_reason: Literal["stop", "length", "content_filter"]
    """Why the model stopped: a natural end or stop sequence, the token limit, or content
    that was withheld.
    """

    index: int
    """Position among the choices, counted from zero."""

    logprobs: CompletionChoiceLogprobs | None
    """Log probabilities of the tokens, when asked for."""

    text: str
    """The text written."""


class CompletionChoiceLogprobs(BaseModel):
    """Log probabilities of the tokens, when asked for."""

    text_offset: list[int] | None = None
    """Where each token begins in the text."""

    token_logprobs: list[float] | None = None
    """Log probability of each token."""

    tokens: list[str] | None = None
    """The tokens as text."""

    top_logprobs: list[dict[str, float]] | None = None
    """The likeliest tokens at each place, with their log probabilities."""
