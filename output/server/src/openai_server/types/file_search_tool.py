from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .file_search_filters import FileSearchFilters
    from .file_search_tool_ranking_options import FileSearchToolRankingOptions


class FileSearchTool(BaseModel):
    """Looks things up in vector stores."""

    type: Literal["file_search"]
    """Tells the variant, here always `file_search`."""

    vector_store_ids: list[str]
    """Ids of the vector stores to search."""

    max_num_results: int | None = None
    """How many results to use at most, from 1 to 50."""

    ranking_options: FileSearchToolRankingOptions | None = None
    """How results are ranked and which are dropped."""

    filters: Nullable[FileSearchFilters] = None
    """Look only at files whose attributes pass this."""
