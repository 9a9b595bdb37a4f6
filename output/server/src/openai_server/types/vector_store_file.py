from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject
    from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject
    from .vector_store_file_attributes import VectorStoreFileAttributes


class VectorStoreFile(BaseModel):
    """A file in a vector store."""

    id: str
    """Identifier of the file."""

    object: Literal["vector_store.file"]
    """Kind of object, always `vector_store.file`."""

    usage_bytes: int
    """Space it takes up in the index, in bytes. The file itself may be of another size."""

    created_at: int
    """When the file came into being, in Unix seconds."""

    vector_store_id: str
    """Id of the vector store."""

    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far the file has got; it can be found when `completed`."""

    last_error: VectorStoreFileLastError | None
    """Why it could not be indexed, else null."""

    chunking_strategy: (
        Annotated[
            StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """How the file was cut into pieces."""

    attributes: Nullable[VectorStoreFileAttributes] = None
    """Your own labels for the file, which searches can filter by."""


class VectorStoreFileLastError(BaseModel):
    """Why it could not be indexed, else null."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """The kind of fault."""

    message: str
    """The fault in words."""
