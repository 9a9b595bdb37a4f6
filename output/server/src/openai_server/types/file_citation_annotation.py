from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class FileCitationAnnotation(BaseModel):
    """A place in a text that quotes a file found by file search."""

    type: Literal["file_citation"]
    """Tells the variant, here always `file_citation`."""

    text: str
    """The marker in the text, to be replaced by a footnote or a link."""

    file_citation: FileCitationAnnotationFileCitation
    """What is quoted."""

    start_index: Annotated[int, Field(ge=0)]
    """Where the marker begins, in characters."""

    end_index: Annotated[int, Field(ge=0)]
    """Where the marker ends, in characters."""


class FileCitationAnnotationFileCitation(BaseModel):
    """What is quoted."""

    file_id: str
    """Id of the file quoted."""
