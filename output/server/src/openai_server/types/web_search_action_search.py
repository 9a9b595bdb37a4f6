from __future__ import annotations

from typing import Annotated, Literal

from .._runtime import BaseModel, Format


class WebSearchActionSearch(BaseModel):
    """Searched for something."""

    type: Literal["search"]
    """Tells the variant, here always `search`."""

    query: str | None = None
    """Former place of what was searched for; see `queries`.

    Deprecated.
    """

    queries: list[str] | None = None
    """What was searched for."""

    sources: list[WebSearchActionSearchSource] | None = None
    """Pages that were found."""


class WebSearchActionSearchSource(BaseModel):
    type: Literal["url"]
    """Tells the variant, here always `url`."""

    url: Annotated[str, Format("uri")]
    """Address of the page."""
