from __future__ import annotations

from .._runtime import BaseModel


class ResponseStreamLogprob(BaseModel):
    """A token and how likely the model found it."""

    token: str
    """The token as text."""

    logprob: float
    """Log probability of the token."""

    top_logprobs: list[ResponseStreamLogprobTopLogprob] | None = None
    """The likeliest tokens at this place."""


class ResponseStreamLogprobTopLogprob(BaseModel):
    token: str | None = None
    """The alternative as text."""

    logprob: float | None = None
    """Log probability of the alternative."""
