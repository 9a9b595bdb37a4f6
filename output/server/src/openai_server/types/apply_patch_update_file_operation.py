from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ApplyPatchUpdateFileOperation(BaseModel):
    """Changes a file."""

    type: Literal["update_file"]
    """Tells the variant, here always `update_file`."""

    path: str
    """Path of the file."""

    diff: str
    """The change, as a diff."""
