from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .comparison_filter import ComparisonFilter
    from .compound_filter import CompoundFilter


class VectorStoreSearchRequest(BaseModel, extra="forbid"):
    """A question to a vector store."""

    query: str | list[str]
    """What you look for."""

    rewrite_query: bool = False
    """Reword the question first, to suit a search by meaning."""

    max_num_results: Annotated[int, Field(ge=1, le=50)] = 10
    """How many results to return at most."""

    filters: (
        Annotated[ComparisonFilter | CompoundFilter, Field(discriminator="type")] | None
    ) = None
    """Look only at files whose attributes pass this."""

    ranking_options: VectorStoreSearchRequestRankingOptions | None = None
    """How results are ranked and which are dropped."""


class VectorStoreSearchRequestRankingOptions(BaseModel, extra="forbid"):
    """How results are ranked and which are dropped."""

    ranker: Literal["none", "auto", "default-2024-11-15"] = "auto"
    """Ranker to use; `none` keeps the raw order."""

    score_threshold: Annotated[float, Field(ge=0, le=1)] = 0
    """Drop results that score below this."""
