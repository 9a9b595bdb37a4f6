from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .web_search_action_find import WebSearchActionFind
    from .web_search_action_find_param import WebSearchActionFindParam
    from .web_search_action_open_page import WebSearchActionOpenPage
    from .web_search_action_open_page_param import WebSearchActionOpenPageParam
    from .web_search_action_search import WebSearchActionSearch
    from .web_search_action_search_param import WebSearchActionSearchParam


class ResponseFunctionWebSearchParam(TypedDict):
    """A search on the web."""

    id: str
    """Identifier of the item."""

    type: Literal["web_search_call"]
    """Tells the variant, here always `web_search_call`."""

    status: Literal["in_progress", "searching", "completed", "failed"]
    """How far the item has got."""

    action: (
        WebSearchActionSearchParam
        | WebSearchActionSearch
        | WebSearchActionOpenPageParam
        | WebSearchActionOpenPage
        | WebSearchActionFindParam
        | WebSearchActionFind
    )
    """What was done."""
