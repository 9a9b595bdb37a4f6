from __future__ import annotations

from typing import Annotated, Literal

from .._runtime import BaseModel, Format, Nullable


class WebSearchActionOpenPage(BaseModel):
    """Opened a page."""

    type: Literal["open_page"]
    """Tells the variant, here always `open_page`."""

    url: Nullable[Annotated[str, Format("uri")]] = None
    """Address of the page."""
