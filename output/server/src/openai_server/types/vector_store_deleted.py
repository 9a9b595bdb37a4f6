from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class VectorStoreDeleted(BaseModel):
    """Confirms that a vector store was removed."""

    id: str
    """Identifier of the vector store."""

    deleted: bool
    """True once the vector store is gone."""

    object: Literal["vector_store.deleted"]
    """Kind of object, always `vector_store.deleted`."""
