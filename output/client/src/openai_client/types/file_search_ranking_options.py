from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .file_search_ranker import FileSearchRanker


class FileSearchRankingOptions(BaseModel):
    """Ranking of search results."""

    ranker: FileSearchRanker | None = None
    """Ranker to use."""

    score_threshold: float
    """Drop results that score below this."""
