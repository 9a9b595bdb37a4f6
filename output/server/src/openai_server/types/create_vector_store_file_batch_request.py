from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .create_vector_store_file_request import CreateVectorStoreFileRequest
    from .file_chunking_strategy import FileChunkingStrategy
    from .vector_store_file_attributes import VectorStoreFileAttributes


class CreateVectorStoreFileBatchRequest(BaseModel, extra="forbid"):
    """Files to add to a vector store. Give `file_ids` for files that are all treated
    alike, or `files` to treat each in its own way.
    """

    file_ids: Annotated[list[str], Field(min_length=1, max_length=2000)] | None = None
    """Ids of the uploaded files."""

    files: (
        Annotated[
            list[CreateVectorStoreFileRequest], Field(min_length=1, max_length=2000)
        ]
        | None
    ) = None
    """The files, each with its own attributes and way of cutting."""

    chunking_strategy: FileChunkingStrategy | None = None
    """How files are cut into pieces. Left out, it is done automatically: 800 tokens a
    piece, with an overlap of 400.
    """

    attributes: Nullable[VectorStoreFileAttributes] = None
    """Your own labels, for all of the files."""
