from __future__ import annotations

from typing_extensions import TypedDict


class HybridSearchOptionsParam(TypedDict):
    """Weights for the two kinds of search."""

    embedding_weight: float
    """Weight of likeness in meaning."""

    text_weight: float
    """Weight of words in common."""
