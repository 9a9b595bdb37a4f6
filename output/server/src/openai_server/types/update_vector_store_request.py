from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .metadata import Metadata
    from .vector_store_expiration_after import VectorStoreExpirationAfter


class UpdateVectorStoreRequest(BaseModel, extra="forbid"):
    """What to change about a vector store."""

    name: Nullable[str] = None
    """Name of the vector store."""

    expires_after: Nullable[VectorStoreExpirationAfter] = None
    """When it is to be removed by itself."""

    metadata: Nullable[Metadata] = None
    """Pairs that take the place of the old ones."""
