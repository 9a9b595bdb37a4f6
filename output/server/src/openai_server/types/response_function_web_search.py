from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .web_search_action_find import WebSearchActionFind
    from .web_search_action_open_page import WebSearchActionOpenPage
    from .web_search_action_search import WebSearchActionSearch


class ResponseFunctionWebSearch(BaseModel):
    """A search on the web."""

    id: str
    """Identifier of the item."""

    type: Literal["web_search_call"]
    """Tells the variant, here always `web_search_call`."""

    status: Literal["in_progress", "searching", "completed", "failed"]
    """How far the item has got."""

    action: Annotated[
        WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind,
        Field(discriminator="type"),
    ]
    """What was done."""
