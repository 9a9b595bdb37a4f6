from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .file_search_tool_ranker import FileSearchToolRanker
    from .hybrid_search_options import HybridSearchOptions
    from .hybrid_search_options_param import HybridSearchOptionsParam


class FileSearchToolRankingOptionsParam(TypedDict, total=False):
    """Ranking of search results."""

    ranker: FileSearchToolRanker
    """Ranker to use."""

    score_threshold: float
    """Drop results that score below this, from 0 to 1."""

    hybrid_search: HybridSearchOptionsParam | HybridSearchOptions
    """How to weigh likeness of meaning against words in common."""
