from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .file_search_ranking_options import FileSearchRankingOptions


class AssistantFileSearchTool(BaseModel):
    """Lets the model look things up in files."""

    type: Literal["file_search"]
    """Tells the variant, here always `file_search`."""

    file_search: AssistantFileSearchToolFileSearch | None = None
    """Settings of the search."""


class AssistantFileSearchToolFileSearch(BaseModel):
    """Settings of the search."""

    max_num_results: Annotated[int, Field(ge=1, le=50)] | None = None
    """How many results the search may return. 20 for gpt-4 and newer models unless you say
    otherwise, 5 for gpt-3.5.
    """

    ranking_options: FileSearchRankingOptions | None = None
    """How results are ranked and which are dropped."""
