from __future__ import annotations

from typing import Annotated, Literal

from .._runtime import BaseModel, Format


class WebSearchActionFind(BaseModel):
    """Looked for text on a page."""

    type: Literal["find_in_page"]
    """Tells the variant, here always `find_in_page`."""

    url: Annotated[str, Format("uri")]
    """Address of the page."""

    pattern: str
    """The text looked for."""
