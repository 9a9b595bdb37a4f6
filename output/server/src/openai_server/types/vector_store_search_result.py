from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .vector_store_file_attributes import VectorStoreFileAttributes
    from .vector_store_search_result_content import VectorStoreSearchResultContent


class VectorStoreSearchResult(BaseModel, extra="forbid"):
    """One file that matches."""

    file_id: str
    """Id of the file."""

    filename: str
    """Name of the file."""

    score: Annotated[float, Field(ge=0, le=1)]
    """How well it fits, from 0 to 1."""

    attributes: VectorStoreFileAttributes | None
    """Your own labels for the file, which searches can filter by."""

    content: list[VectorStoreSearchResultContent]
    """The matching pieces of text."""
