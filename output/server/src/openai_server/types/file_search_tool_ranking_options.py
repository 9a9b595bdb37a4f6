from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .file_search_tool_ranker import FileSearchToolRanker
    from .hybrid_search_options import HybridSearchOptions


class FileSearchToolRankingOptions(BaseModel):
    """Ranking of search results."""

    ranker: FileSearchToolRanker | None = None
    """Ranker to use."""

    score_threshold: float | None = None
    """Drop results that score below this, from 0 to 1."""

    hybrid_search: HybridSearchOptions | None = None
    """How to weigh likeness of meaning against words in common."""
