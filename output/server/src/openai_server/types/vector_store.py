from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .metadata import Metadata
    from .vector_store_expiration_after import VectorStoreExpirationAfter


class VectorStore(BaseModel):
    """Files that are indexed for search by meaning."""

    id: str
    """Identifier of the vector store."""

    object: Literal["vector_store"]
    """Kind of object, always `vector_store`."""

    created_at: int
    """When the vector store came into being, in Unix seconds."""

    name: str
    """Name of the vector store."""

    usage_bytes: int
    """Space it takes up, in bytes."""

    file_counts: VectorStoreFileCounts
    """How many files are in which state."""

    status: Literal["expired", "in_progress", "completed"]
    """`completed` when every file is ready for use."""

    expires_after: VectorStoreExpirationAfter | None = None
    """When it is to be removed by itself."""

    expires_at: Nullable[int] = None
    """When the vector store expires, in Unix seconds."""

    last_active_at: int | None
    """When it was last used, in Unix seconds, or null."""

    metadata: Metadata | None
    """Your own notes on the vector store, as key and value."""


class VectorStoreFileCounts(BaseModel):
    """How many files are in which state."""

    in_progress: int
    """Files being worked on."""

    completed: int
    """Files that are ready."""

    failed: int
    """Files that could not be read."""

    cancelled: int
    """Files that were given up."""

    total: int
    """Files in all."""
