from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .assistant_file_search_tool import AssistantFileSearchToolFileSearch
    from .file_search_ranking_options import FileSearchRankingOptions
    from .file_search_ranking_options_param import FileSearchRankingOptionsParam


class AssistantFileSearchToolParam(TypedDict, total=False):
    """Lets the model look things up in files."""

    type: Required[Literal["file_search"]]
    """Tells the variant, here always `file_search`."""

    file_search: (
        AssistantFileSearchToolFileSearchParam | AssistantFileSearchToolFileSearch
    )
    """Settings of the search."""


class AssistantFileSearchToolFileSearchParam(TypedDict, total=False):
    """Settings of the search."""

    max_num_results: int
    """How many results the search may return. 20 for gpt-4 and newer models unless you say
    otherwise, 5 for gpt-3.5.
    """

    ranking_options: FileSearchRankingOptionsParam | FileSearchRankingOptions
    """How results are ranked and which are dropped."""
