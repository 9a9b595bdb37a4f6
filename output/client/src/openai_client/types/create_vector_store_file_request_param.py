from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .file_chunking_strategy_param import FileChunkingStrategyParam
    from .vector_store_file_attributes_param import VectorStoreFileAttributesParam


class CreateVectorStoreFileRequestParam(TypedDict, total=False):
    """A file to add to a vector store."""

    file_id: Required[str]
    """Id of the uploaded file."""

    chunking_strategy: FileChunkingStrategyParam
    """How files are cut into pieces. Left out, it is done automatically: 800 tokens a
    piece, with an overlap of 400.
    """

    attributes: VectorStoreFileAttributesParam | None
    """Your own labels for the file, which searches can filter by."""
