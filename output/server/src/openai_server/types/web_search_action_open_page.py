from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class WebSearchActionOpenPage(BaseModel):
    """Opened a page."""

    type: Literal["open_page"]
    """Tells the variant, here always `open_page`."""

    url: Nullable[str] = None
    """Address of the page."""
