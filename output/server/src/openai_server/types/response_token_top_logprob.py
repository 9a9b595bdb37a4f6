from __future__ import annotations

from .._runtime import BaseModel


class ResponseTokenTopLogprob(BaseModel):
    """An alternative to a token."""

    token: str
    """The token as text."""

    logprob: float
    """Log probability of the token."""

    bytes: list[int]
    """UTF-8 bytes of the token."""
