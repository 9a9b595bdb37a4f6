from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class FileObject(BaseModel):
    """A file kept on the service."""

    id: str
    """Identifier of the file."""

    bytes: int
    """Size in bytes."""

    created_at: int
    """When the file came into being, in Unix seconds."""

    expires_at: int | None = None
    """When the file expires, in Unix seconds."""

    filename: str
    """Name under which it was uploaded."""

    object: Literal["file"]
    """Kind of object, always `file`."""

    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    """What the file is for. The `_output` and `-results` kinds are made by the service."""

    status: Literal["uploaded", "processed", "error"]
    """Former sign of progress: uploaded, processed or in error.

    Deprecated.
    """

    status_details: str | None = None
    """Former explanation of a fine-tuning file's failure; see the `error` of the job
    instead.

    Deprecated.
    """
