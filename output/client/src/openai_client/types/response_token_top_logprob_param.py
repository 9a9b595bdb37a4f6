from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict


class ResponseTokenTopLogprobParam(TypedDict):
    """An alternative to a token."""

    token: str
    """The token as text."""

    logprob: float
    """Log probability of the token."""

    bytes: Iterable[int]
    """UTF-8 bytes of the token."""
