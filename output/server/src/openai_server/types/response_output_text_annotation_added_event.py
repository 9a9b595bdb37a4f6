from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response_annotation import ResponseAnnotation


class ResponseOutputTextAnnotationAddedEvent(BaseModel):
    """A text has a new annotation."""

    type: Literal["response.output_text.annotation.added"]
    """Tells the variant, here always `response.output_text.annotation.added`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    content_index: int
    """Which part of the item it is about."""

    annotation_index: int
    """Which annotation of the text it is."""

    sequence_number: int
    """Number of the event in its stream."""

    annotation: ResponseAnnotation | None
    """The annotation."""
