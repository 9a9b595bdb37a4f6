from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .approximate_location import ApproximateLocation
    from .search_content_type import SearchContentType
    from .search_context_size import SearchContextSize


class WebSearchPreviewTool(BaseModel):
    """Looks things up on the web, in the form of the preview."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """Version of the tool: the current one, or one by its date."""

    user_location: Nullable[ApproximateLocation] = None
    """Where the user is, roughly."""

    search_context_size: SearchContextSize | None = None
    """How much of what is found goes into the context."""

    search_content_types: list[SearchContentType] | None = None
    """Kinds of result to look for."""
