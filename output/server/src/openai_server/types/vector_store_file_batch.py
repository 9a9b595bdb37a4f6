from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class VectorStoreFileBatch(BaseModel):
    """Files that were added to a vector store at once."""

    id: str
    """Identifier of the batch."""

    object: Literal["vector_store.files_batch"]
    """Kind of object, always `vector_store.files_batch`."""

    created_at: int
    """When the batch came into being, in Unix seconds."""

    vector_store_id: str
    """Id of the vector store."""

    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far the batch has got."""

    file_counts: VectorStoreFileBatchFileCounts
    """How many files are in which state."""


class VectorStoreFileBatchFileCounts(BaseModel):
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
