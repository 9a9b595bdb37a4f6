from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .file_expiration_after import FileExpirationAfter


class CreateUploadRequest(BaseModel, extra="forbid"):
    """Announces a file."""

    filename: str
    """Name the file will have."""

    purpose: Literal["assistants", "batch", "fine-tune", "vision"]
    """What it is for."""

    bytes: int
    """Its size in bytes."""

    mime_type: str
    """Its media type, which has to suit the purpose."""

    expires_after: FileExpirationAfter | None = None
    """When to delete the finished file by itself."""
