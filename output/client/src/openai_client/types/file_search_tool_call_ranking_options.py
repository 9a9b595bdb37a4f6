from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .file_search_ranker import FileSearchRanker


class FileSearchToolCallRankingOptions(BaseModel):
    """Ranking that a search applied."""

    ranker: FileSearchRanker
    """Ranker to use."""

    score_threshold: float
    """Drop results that score below this."""
