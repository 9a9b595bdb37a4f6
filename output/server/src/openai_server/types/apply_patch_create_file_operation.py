from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ApplyPatchCreateFileOperation(BaseModel):
    """Makes a file."""

    type: Literal["create_file"]
    """Tells the variant, here always `create_file`."""

    path: str
    """Path of the file."""

    diff: str
    """The change, as a diff."""
