from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class WebSearchActionFindParam(TypedDict):
    """Looked for text on a page."""

    type: Literal["find_in_page"]
    """Tells the variant, here always `find_in_page`."""

    url: str
    """Address of the page."""

    pattern: str
    """The text looked for."""
