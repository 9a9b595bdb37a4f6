from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ApplyPatchDeleteFileOperation(BaseModel):
    """Removes a file."""

    type: Literal["delete_file"]
    """Tells the variant, here always `delete_file`."""

    path: str
    """Path of the file."""
