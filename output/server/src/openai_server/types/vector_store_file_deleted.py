from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class VectorStoreFileDeleted(BaseModel):
    """Confirms that a file was taken out of a vector store."""

    id: str
    """Identifier of the file."""

    deleted: bool
    """True once the file is gone."""

    object: Literal["vector_store.file.deleted"]
    """Kind of object, always `vector_store.file.deleted`."""
