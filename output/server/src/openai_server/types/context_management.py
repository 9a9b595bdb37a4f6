from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime import BaseModel, Nullable


class ContextManagement(BaseModel):
    """Compacts a conversation when it grows too long."""

    type: str
    """Way to do it, at present always `compaction`."""

    compact_threshold: Nullable[Annotated[int, Field(ge=1000)]] = None
    """Number of tokens from which on it is done."""
