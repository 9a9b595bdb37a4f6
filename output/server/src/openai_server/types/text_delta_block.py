from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .file_citation_delta_annotation import FileCitationDeltaAnnotation
    from .file_path_delta_annotation import FilePathDeltaAnnotation


class TextDeltaBlock(BaseModel):
    """A new piece of text."""

    index: int
    """Which part of the content this adds to."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""

    text: TextDeltaBlockText | None = None
    """What is new."""


class TextDeltaBlockText(BaseModel):
    """What is new."""

    value: str | None = None
    """More words."""

    annotations: (
        list[
            Annotated[
                FileCitationDeltaAnnotation | FilePathDeltaAnnotation,
                Field(discriminator="type"),
            ]
        ]
        | None
    ) = None
    """More annotations."""
