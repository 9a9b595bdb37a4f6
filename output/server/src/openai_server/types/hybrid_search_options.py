from __future__ import annotations

from .._runtime import BaseModel


class HybridSearchOptions(BaseModel):
    """Weights for the two kinds of search."""

    embedding_weight: float
    """Weight of likeness in meaning."""

    text_weight: float
    """Weight of words in common."""
