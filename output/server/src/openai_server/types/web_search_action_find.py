from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class WebSearchActionFind(BaseModel):
    """Looked for text on a page."""

    type: Literal["find_in_page"]
    """Tells the variant, here always `find_in_page`."""

    url: str
    """Address of the page."""

    pattern: str
    """The text looked for."""
