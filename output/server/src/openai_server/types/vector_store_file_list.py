from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .vector_store_file import VectorStoreFile


class VectorStoreFileList(BaseModel):
    """A page of files in a vector store."""

    object: str
    """Kind of object, `list`."""

    data: list[VectorStoreFile]
    """The page's objects, in the order asked for."""

    first_id: str
    """Id of the page's first object, to go backwards with `before`."""

    last_id: str
    """Id of the page's last object: pass it as `after` to get the next page."""

    has_more: bool
    """True when another page follows."""
