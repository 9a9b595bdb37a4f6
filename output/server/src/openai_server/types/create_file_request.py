from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Upload as _Upload

if TYPE_CHECKING:
    from .file_expiration_after import FileExpirationAfter


class CreateFileRequest(BaseModel, extra="forbid"):
    """A form with a file to store."""

    file: _Upload
    """The file itself, with its name."""

    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
    """What you want to do with it: `assistants` and `user_data` for documents, `vision`
    for images, `batch`, `fine-tune` and `evals` for data sets.
    """

    expires_after: FileExpirationAfter | None = None
    """When to delete the file by itself. Batch files live for 30 days by default, others
    until you delete them.
    """
