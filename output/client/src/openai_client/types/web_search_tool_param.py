from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .web_search_approximate_location import WebSearchApproximateLocation
    from .web_search_approximate_location_param import WebSearchApproximateLocationParam
    from .web_search_tool import WebSearchToolFilters


class WebSearchToolParam(TypedDict, total=False):
    """Looks things up on the web."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """Version of the tool: the current one, or one by its date."""

    external_web_access: bool
    """Whether live pages may be fetched, or only what is in the index."""

    filters: WebSearchToolFiltersParam | WebSearchToolFilters | None
    """Which pages to consider."""

    user_location: (
        WebSearchApproximateLocationParam | WebSearchApproximateLocation | None
    )
    """Where the user is, roughly."""

    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found goes into the context."""


class WebSearchToolFiltersParam(TypedDict, total=False):
    """Which pages to consider."""

    allowed_domains: Iterable[str] | None
    """Only pages of these domains and what is below them. All, if left out."""
