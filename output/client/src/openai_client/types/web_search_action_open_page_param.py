from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class WebSearchActionOpenPageParam(TypedDict, total=False):
    """Opened a page."""

    type: Required[Literal["open_page"]]
    """Tells the variant, here always `open_page`."""

    url: str | None
    """Address of the page."""
