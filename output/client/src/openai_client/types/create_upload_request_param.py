from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .file_expiration_after_param import FileExpirationAfterParam


class CreateUploadRequestParam(TypedDict, total=False):
    """Announces a file."""

    filename: Required[str]
    """Name the file will have."""

    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision"]]
    """What it is for."""

    bytes: Required[int]
    """Its size in bytes."""

    mime_type: Required[str]
    """Its media type, which has to suit the purpose."""

    expires_after: FileExpirationAfterParam
    """When to delete the finished file by itself."""
