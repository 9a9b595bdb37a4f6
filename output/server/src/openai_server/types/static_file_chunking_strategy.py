from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime import BaseModel


class StaticFileChunkingStrategy(BaseModel, extra="forbid"):
    """Sizes of the pieces."""

    max_chunk_size_tokens: Annotated[int, Field(ge=100, le=4096)]
    """Longest piece, in tokens."""

    chunk_overlap_tokens: int
    """How many tokens neighbours share. At most half of the longest piece."""
