from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .file_chunking_strategy import FileChunkingStrategy
    from .vector_store_file_attributes import VectorStoreFileAttributes


class CreateVectorStoreFileRequest(BaseModel, extra="forbid"):
    """A file to add to a vector store."""

    file_id: str
    """Id of the uploaded file."""

    chunking_strategy: FileChunkingStrategy | None = None
    """How files are cut into pieces. Left out, it is done automatically: 800 tokens a
    piece, with an overlap of 400.
    """

    attributes: Nullable[VectorStoreFileAttributes] = None
    """Your own labels for the file, which searches can filter by."""
