from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class TruncationStrategy(BaseModel):
    """How a thread is cut to fit the context."""

    type: Literal["auto", "last_messages"]
    """`auto` drops messages from the middle, `last_messages` keeps only the newest."""

    last_messages: int | None = None
    """How many of the newest messages to keep."""
