from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ContainerFileCitation(BaseModel):
    """A reference to a file in a container."""

    type: Literal["container_file_citation"]
    """Tells the variant, here always `container_file_citation`."""

    container_id: str
    """Id of the container."""

    file_id: str
    """Id of the file."""

    start_index: int
    """Where the passage begins, in characters."""

    end_index: int
    """Where the passage ends, in characters."""

    filename: str
    """Name of the file."""
