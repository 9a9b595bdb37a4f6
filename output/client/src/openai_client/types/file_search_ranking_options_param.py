from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .file_search_ranker import FileSearchRanker


class FileSearchRankingOptionsParam(TypedDict, total=False):
    """Ranking of search results."""

    ranker: FileSearchRanker
    """Ranker to use."""

    score_threshold: Required[float]
    """Drop results that score below this."""
