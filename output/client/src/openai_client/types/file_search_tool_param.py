from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .file_search_filters_param import FileSearchFiltersParam
    from .file_search_tool_ranking_options import FileSearchToolRankingOptions
    from .file_search_tool_ranking_options_param import (
        FileSearchToolRankingOptionsParam,
    )


class FileSearchToolParam(TypedDict, total=False):
    """Looks things up in vector stores."""

    type: Required[Literal["file_search"]]
    """Tells the variant, here always `file_search`."""

    vector_store_ids: Required[Iterable[str]]
    """Ids of the vector stores to search."""

    max_num_results: int
    """How many results to use at most, from 1 to 50."""

    ranking_options: FileSearchToolRankingOptionsParam | FileSearchToolRankingOptions
    """How results are ranked and which are dropped."""

    filters: FileSearchFiltersParam | None
    """Look only at files whose attributes pass this."""
