from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class FilePathDeltaAnnotation(BaseModel):
    """A new pointer to a file that code has made."""

    index: int
    """Which annotation of the text this is."""

    type: Literal["file_path"]
    """Tells the variant, here always `file_path`."""

    text: str | None = None
    """The path in the text, to be replaced by a link."""

    file_path: FilePathDeltaAnnotationFilePath | None = None
    """What it points to."""

    start_index: Annotated[int, Field(ge=0)] | None = None
    """Where the path begins, in characters."""

    end_index: Annotated[int, Field(ge=0)] | None = None
    """Where the path ends, in characters."""


class FilePathDeltaAnnotationFilePath(BaseModel):
    """What it points to."""

    file_id: str | None = None
    """Id of the file that was made."""
