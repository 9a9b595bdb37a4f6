from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable


class TruncationStrategy(BaseModel):
    """How a thread is cut to fit the context."""

    type: Literal["auto", "last_messages"]
    """`auto` drops messages from the middle, `last_messages` keeps only the newest."""

    last_messages: Nullable[Annotated[int, Field(ge=1)]] = None
    """How many of the newest messages to keep."""
