from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class VectorStoreSearchResultContent(BaseModel, extra="forbid"):
    """A piece of text that matches."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""

    text: str
    """The words."""
