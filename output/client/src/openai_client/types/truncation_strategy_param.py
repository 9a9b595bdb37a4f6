from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class TruncationStrategyParam(TypedDict, total=False):
    """How a thread is cut to fit the context."""

    type: Required[Literal["auto", "last_messages"]]
    """`auto` drops messages from the middle, `last_messages` keeps only the newest."""

    last_messages: int | None
    """How many of the newest messages to keep."""
