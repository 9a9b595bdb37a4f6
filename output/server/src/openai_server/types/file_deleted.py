from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class FileDeleted(BaseModel):
    """Confirms that a file was removed."""

    id: str
    """Identifier of the file."""

    object: Literal["file"]
    """Kind of object, always `file`."""

    deleted: bool
    """True once the file is gone."""
