from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .file_object import FileObject


class Upload(BaseModel):
    """A file that arrives in parts."""

    id: str
    """Identifier of the upload."""

    created_at: int
    """When the upload came into being, in Unix seconds."""

    filename: str
    """Name the file will have."""

    bytes: int
    """Size announced, in bytes."""

    purpose: str
    """What the file is for."""

    status: Literal["pending", "completed", "cancelled", "expired"]
    """How far the upload has got."""

    expires_at: int
    """Until when parts are taken, in Unix seconds."""

    object: Literal["upload"] | None = None
    """Kind of object, always `upload`."""

    file: Nullable[FileObject] = None
    """The finished file. Null before completion."""
