from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam
    from .metadata_param import MetadataParam
    from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject
    from .static_file_chunking_strategy_object_param import (
        StaticFileChunkingStrategyObjectParam,
    )
    from .vector_store_expiration_after import VectorStoreExpirationAfter
    from .vector_store_expiration_after_param import VectorStoreExpirationAfterParam


class CreateVectorStoreRequestParam(TypedDict, total=False):
    """A vector store to set up. Everything is optional."""

    file_ids: Iterable[str]
    """Files to start with."""

    name: str
    """Name of the vector store."""

    description: str
    """What the vector store holds."""

    expires_after: VectorStoreExpirationAfterParam | VectorStoreExpirationAfter
    """When it is to be removed by itself."""

    chunking_strategy: (
        AutoFileChunkingStrategyParam
        | StaticFileChunkingStrategyObjectParam
        | StaticFileChunkingStrategyObject
    )
    """How the files are cut into pieces. Only together with `file_ids`."""

    metadata: MetadataParam | None
    """Your own notes on the vector store."""
