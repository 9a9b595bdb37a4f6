from __future__ import annotations

from .._runtime import BaseModel


class ChatCompletionTokenLogprob(BaseModel):
    """A token and how likely the model found it."""

    token: str
    """The token as text."""

    logprob: float
    """Natural logarithm of its probability; -9999.0 stands for very unlikely."""

    bytes: list[int] | None
    """Its UTF-8 bytes. Join the bytes of several tokens to get a character that they
    share; null when there are none.
    """

    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
    """The likeliest tokens at this place."""


class ChatCompletionTokenLogprobTopLogprob(BaseModel):
    token: str
    """The alternative as text."""

    logprob: float
    """Natural logarithm of the probability of the alternative."""

    bytes: list[int] | None
    """UTF-8 bytes of the alternative, or null."""
