from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class WebSearchActionOpenPage(BaseModel):
    """Opened a page."""

    type: Literal["open_page"]
    """Tells the variant, here always `open_page`."""

    url: str | None = None
    """Address of the page."""
