from __future__ import annotations

from typing_extensions import TypedDict


class StaticFileChunkingStrategyParam(TypedDict):
    """Sizes of the pieces."""

    max_chunk_size_tokens: int
    """Longest piece, in tokens."""

    chunk_overlap_tokens: int
    """How many tokens neighbours share. At most half of the longest piece."""
