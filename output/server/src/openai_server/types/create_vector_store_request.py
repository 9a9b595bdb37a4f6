from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .auto_file_chunking_strategy import AutoFileChunkingStrategy
    from .metadata import Metadata
    from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject
    from .vector_store_expiration_after import VectorStoreExpirationAfter


class CreateVectorStoreRequest(BaseModel, extra="forbid"):
    """A vector store to set up. Everything is optional."""

    file_ids: Annotated[list[str], Field(max_length=500)] | None = None
    """Files to start with."""

    name: str | None = None
    """Name of the vector store."""

    description: str | None = None
    """What the vector store holds."""

    expires_after: VectorStoreExpirationAfter | None = None
    """When it is to be removed by itself."""

    chunking_strategy: (
        Annotated[
            AutoFileChunkingStrategy | StaticFileChunkingStrategyObject,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """How the files are cut into pieces. Only together with `file_ids`."""

    metadata: Nullable[Metadata] = None
    """Your own notes on the vector store."""
