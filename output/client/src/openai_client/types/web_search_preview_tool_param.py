from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .approximate_location import ApproximateLocation
    from .approximate_location_param import ApproximateLocationParam
    from .search_content_type import SearchContentType
    from .search_context_size import SearchContextSize


class WebSearchPreviewToolParam(TypedDict, total=False):
    """Looks things up on the web, in the form of the preview."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """Version of the tool: the current one, or one by its date."""

    user_location: ApproximateLocationParam | ApproximateLocation | None
    """Where the user is, roughly."""

    search_context_size: SearchContextSize
    """How much of what is found goes into the context."""

    search_content_types: Iterable[SearchContentType]
    """Kinds of result to look for."""
