from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class FilePath(BaseModel):
    """A file by its path."""

    type: Literal["file_path"]
    """Tells the variant, here always `file_path`."""

    file_id: str
    """Id of the file."""

    index: int
    """Where in the list of files it stands."""
