from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .response_token_top_logprob import ResponseTokenTopLogprob
    from .response_token_top_logprob_param import ResponseTokenTopLogprobParam


class ResponseTokenLogprobParam(TypedDict):
    """A token and how likely the model found it."""

    token: str
    """The token as text."""

    logprob: float
    """Log probability of the token."""

    bytes: Iterable[int]
    """UTF-8 bytes of the token."""

    top_logprobs: Iterable[ResponseTokenTopLogprobParam | ResponseTokenTopLogprob]
    """The likeliest tokens at this place."""
