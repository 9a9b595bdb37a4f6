from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response_output_content import ResponseOutputContent


class ResponseContentPartDoneEvent(BaseModel):
    """A part of a message is complete."""

    type: Literal["response.content_part.done"]
    """Tells the variant, here always `response.content_part.done`."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    content_index: int
    """Which part of the item it is about."""

    sequence_number: int
    """Number of the event in its stream."""

    part: ResponseOutputContent
    """The part as it stands."""
