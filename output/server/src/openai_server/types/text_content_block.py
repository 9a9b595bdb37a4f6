from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .file_citation_annotation import FileCitationAnnotation
    from .file_path_annotation import FilePathAnnotation


class TextContentBlock(BaseModel):
    """Text in a message."""

    type: Literal["text"]
    """Tells the variant, here always `text`."""

    text: TextContentBlockText
    """The text with its notes."""


class TextContentBlockText(BaseModel):
    """The text with its notes."""

    value: str
    """The words."""

    annotations: list[
        Annotated[
            FileCitationAnnotation | FilePathAnnotation, Field(discriminator="type")
        ]
    ]
    """Places in the text that point to files."""
