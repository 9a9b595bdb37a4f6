from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .vector_store_file_attributes_param import VectorStoreFileAttributesParam


class UpdateVectorStoreFileRequestParam(TypedDict):
    """New attributes for a file."""

    attributes: VectorStoreFileAttributesParam | None
    """Labels that take the place of the old ones."""
