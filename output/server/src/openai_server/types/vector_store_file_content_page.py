from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class VectorStoreFileContentPage(BaseModel):
    """The text of a file."""

    object: Literal["vector_store.file_content.page"]
    """Kind of object, always `vector_store.file_content.page`."""

    data: list[VectorStoreFileContentPageData]
    """The pieces of text."""

    has_more: bool
    """True when another page follows."""

    next_page: str | None
    """Token for the next page, or null on the last one."""


class VectorStoreFileContentPageData(BaseModel):
    type: str | None = None
    """Kind of piece, at present always `text`."""

    text: str | None = None
    """The words."""
