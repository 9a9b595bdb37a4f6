from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class FileCitation(BaseModel):
    """A reference to a file that was searched."""

    type: Literal["file_citation"]
    """Tells the variant, here always `file_citation`."""

    file_id: str
    """Id of the file."""

    index: int
    """Where in the list of files it stands."""

    filename: str
    """Name of the file."""
