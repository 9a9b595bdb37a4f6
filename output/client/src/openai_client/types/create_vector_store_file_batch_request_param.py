from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .create_vector_store_file_request_param import (
        CreateVectorStoreFileRequestParam,
    )
    from .file_chunking_strategy_param import FileChunkingStrategyParam
    from .vector_store_file_attributes_param import VectorStoreFileAttributesParam


class CreateVectorStoreFileBatchRequestParam(TypedDict, total=False):
    """Files to add to a vector store. Give `file_ids` for files that are all treated
    alike, or `files` to treat each in its own way.
    """

    file_ids: Iterable[str]
    """Ids of the uploaded files."""

    files: Iterable[CreateVectorStoreFileRequestParam]
    """The files, each with its own attributes and way of cutting."""

    chunking_strategy: FileChunkingStrategyParam
    """How files are cut into pieces. Left out, it is done automatically: 800 tokens a
    piece, with an overlap of 400.
    """

    attributes: VectorStoreFileAttributesParam | None
    """Your own labels, for all of the files."""
