from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class FilePathParam(TypedDict):
    """A file by its path."""

    type: Literal["file_path"]
    """Tells the variant, here always `file_path`."""

    file_id: str
    """Id of the file."""

    index: int
    """Where in the list of files it stands."""
