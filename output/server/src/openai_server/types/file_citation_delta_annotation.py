from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class FileCitationDeltaAnnotation(BaseModel):
    """A new quotation of a file."""

    index: int
    """Which annotation of the text this is."""

    type: Literal["file_citation"]
    """Tells the variant, here always `file_citation`."""

    text: str | None = None
    """The marker in the text, to be replaced by a footnote or a link."""

    file_citation: FileCitationDeltaAnnotationFileCitation | None = None
    """What is quoted."""

    start_index: Annotated[int, Field(ge=0)] | None = None
    """Where the marker begins, in characters."""

    end_index: Annotated[int, Field(ge=0)] | None = None
    """Where the marker ends, in characters."""


class FileCitationDeltaAnnotationFileCitation(BaseModel):
    """What is quoted."""

    file_id: str | None = None
    """Id of the file quoted."""

    quote: str | None = None
    """The words quoted."""
