from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response_token_top_logprob import ResponseTokenTopLogprob


class ResponseTokenLogprob(BaseModel):
    """A token and how likely the model found it."""

    token: str
    """The token as text."""

    logprob: float
    """Log probability of the token."""

    bytes: list[int]
    """UTF-8 bytes of the token."""

    top_logprobs: list[ResponseTokenTopLogprob]
    """The likeliest tokens at this place."""
