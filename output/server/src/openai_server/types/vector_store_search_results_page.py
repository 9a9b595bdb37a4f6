from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .vector_store_search_result import VectorStoreSearchResult


class VectorStoreSearchResultsPage(BaseModel, extra="forbid"):
    """What a search found."""

    object: Literal["vector_store.search_results.page"]
    """Kind of object, always `vector_store.search_results.page`."""

    search_query: list[str]
    """The question as it was searched for, after any rewording."""

    data: list[VectorStoreSearchResult]
    """The results, best first."""

    has_more: bool
    """True when another page follows."""

    next_page: str | None
    """Token for the next page, or null on the last one."""
