from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .vector_store_file_attributes import VectorStoreFileAttributes


class UpdateVectorStoreFileRequest(BaseModel, extra="forbid"):
    """New attributes for a file."""

    attributes: VectorStoreFileAttributes | None
    """Labels that take the place of the old ones."""
