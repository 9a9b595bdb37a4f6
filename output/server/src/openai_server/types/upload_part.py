from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class UploadPart(BaseModel):
    """One part of an upload."""

    id: str
    """Identifier of the part."""

    created_at: int
    """When the part came into being, in Unix seconds."""

    upload_id: str
    """Id of the upload."""

    object: Literal["upload.part"]
    """Kind of object, always `upload.part`."""
