from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .web_search_approximate_location import WebSearchApproximateLocation


class WebSearchTool(BaseModel):
    """Looks things up on the web."""

    type: Literal["web_search", "web_search_2025_08_26"]
    """Version of the tool: the current one, or one by its date."""

    external_web_access: bool | None = None
    """Whether live pages may be fetched, or only what is in the index."""

    filters: Nullable[WebSearchToolFilters] = None
    """Which pages to consider."""

    user_location: Nullable[WebSearchApproximateLocation] = None
    """Where the user is, roughly."""

    search_context_size: Literal["low", "medium", "high"] | None = None
    """How much of what is found goes into the context."""


class WebSearchToolFilters(BaseModel):
    """Which pages to consider."""

    allowed_domains: Nullable[list[str]] = None
    """Only pages of these domains and what is below them. All, if left out."""
