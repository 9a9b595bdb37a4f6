from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .comparison_filter import ComparisonFilter
    from .comparison_filter_param import ComparisonFilterParam
    from .compound_filter import CompoundFilter
    from .compound_filter_param import CompoundFilterParam


class VectorStoreSearchRequestParam(TypedDict, total=False):
    """A question to a vector store."""

    query: Required[str | Iterable[str]]
    """What you look for."""

    rewrite_query: bool
    """Reword the question first, to suit a search by meaning."""

    max_num_results: int
    """How many results to return at most."""

    filters: (
        ComparisonFilterParam | ComparisonFilter | CompoundFilterParam | CompoundFilter
    )
    """Look only at files whose attributes pass this."""

    ranking_options: VectorStoreSearchRequestRankingOptionsParam
    """How results are ranked and which are dropped."""


class VectorStoreSearchRequestRankingOptionsParam(TypedDict, total=False):
    """How results are ranked and which are dropped."""

    ranker: Literal["none", "auto", "default-2024-11-15"]
    """Ranker to use; `none` keeps the raw order."""

    score_threshold: float
    """Drop results that score below this."""
