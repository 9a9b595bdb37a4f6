from __future__ import annotations

from typing import Annotated, Literal

from .._runtime import BaseModel, Format


class URLCitation(BaseModel):
    """A reference to a web page."""

    type: Literal["url_citation"]
    """Tells the variant, here always `url_citation`."""

    url: Annotated[str, Format("uri")]
    """Address of the page."""

    start_index: int
    """Where the passage begins, in characters."""

    end_index: int
    """Where the passage ends, in characters."""

    title: str
    """Title of the page."""
