from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .metadata_param import MetadataParam
    from .vector_store_expiration_after import VectorStoreExpirationAfter
    from .vector_store_expiration_after_param import VectorStoreExpirationAfterParam


class UpdateVectorStoreRequestParam(TypedDict, total=False):
    """What to change about a vector store."""

    name: str | None
    """Name of the vector store."""

    expires_after: VectorStoreExpirationAfterParam | VectorStoreExpirationAfter | None
    """When it is to be removed by itself."""

    metadata: MetadataParam | None
    """Pairs that take the place of the old ones."""
