from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .file_search_ranker import FileSearchRanker


class FileSearchToolCallRankingOptions(BaseModel):
    """Ranking that a search applied."""

    ranker: FileSearchRanker
    """Ranker to use."""

    score_threshold: Annotated[float, Field(ge=0, le=1)]
    """Drop results that score below this."""
