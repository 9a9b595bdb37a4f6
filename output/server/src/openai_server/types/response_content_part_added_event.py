from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response_output_content import ResponseOutputContent


class ResponseContentPartAddedEvent(BaseModel):
    """A part of a message begins."""

    type: Literal["response.content_part.added"]
    """Tells the variant, here always `response.content_part.added`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    content_index: int
    """Which part of the item it is about."""

    part: ResponseOutputContent
    """The part as it stands."""

    sequence_number: int
    """Number of the event in its stream."""
