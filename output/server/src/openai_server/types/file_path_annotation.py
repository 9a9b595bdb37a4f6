from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class FilePathAnnotation(BaseModel):
    """A place in a text that points to a file made by the code interpreter."""

    type: Literal["file_path"]
    """Tells the variant, here always `file_path`."""

    text: str
    """The path in the text, to be replaced by a link."""

    file_path: FilePathAnnotationFilePath
    """What it points to."""

    start_index: Annotated[int, Field(ge=0)]
    """Where the path begins, in characters."""

    end_index: Annotated[int, Field(ge=0)]
    """Where the path ends, in characters."""


class FilePathAnnotationFilePath(BaseModel):
    """What it points to."""

    file_id: str
    """Id of the file that was made."""
