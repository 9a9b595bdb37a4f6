from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .web_search_action_search import WebSearchActionSearchSource


class WebSearchActionSearchParam(TypedDict, total=False):
    """Searched for something."""

    type: Required[Literal["search"]]
    """Tells the variant, here always `search`."""

    query: str
    """Former place of what was searched for; see `queries`.

    Deprecated.
    """

    queries: Iterable[str]
    """What was searched for."""

    sources: Iterable[WebSearchActionSearchSourceParam | WebSearchActionSearchSource]
    """Pages that were found."""


class WebSearchActionSearchSourceParam(TypedDict):
    type: Literal["url"]
    """Tells the variant, here always `url`."""

    url: str
    """Address of the page."""
