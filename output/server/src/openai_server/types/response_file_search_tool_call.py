from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .vector_store_file_attributes import VectorStoreFileAttributes


class ResponseFileSearchToolCall(BaseModel):
    """A search in files."""

    id: str
    """Identifier of the item."""

    type: Literal["file_search_call"]
    """Tells the variant, here always `file_search_call`."""

    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far the item has got."""

    queries: list[str]
    """What was searched for."""

    results: Nullable[list[ResponseFileSearchToolCallResult]] = None
    """What was found, when asked for with `include`."""


class ResponseFileSearchToolCallResult(BaseModel):
    file_id: str | None = None
    """Id of the file."""

    text: str | None = None
    """The text found."""

    filename: str | None = None
    """Name of the file."""

    attributes: Nullable[VectorStoreFileAttributes] = None
    """Your own labels of the file."""

    score: float | None = None
    """How well it fits, from 0 to 1."""
