from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .file_search_tool_call_ranking_options import FileSearchToolCallRankingOptions
    from .file_search_tool_call_result import FileSearchToolCallResult


class FileSearchToolCall(BaseModel):
    """A search in files."""

    id: str
    """Identifier of the call."""

    type: Literal["file_search"]
    """Tells the variant, here always `file_search`."""

    file_search: FileSearchToolCallFileSearch
    """How it searched and what it found."""


class FileSearchToolCallFileSearch(BaseModel):
    """How it searched and what it found."""

    ranking_options: FileSearchToolCallRankingOptions | None = None
    """Ranking that was applied."""

    results: list[FileSearchToolCallResult] | None = None
    """What was found."""
