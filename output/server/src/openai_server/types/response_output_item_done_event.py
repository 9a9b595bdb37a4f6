from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .response_output_item import ResponseOutputItem


class ResponseOutputItemDoneEvent(BaseModel):
    """An item of the output is complete."""

    type: Literal["response.output_item.done"]
    """Tells the variant, here always `response.output_item.done`."""

    output_index: int
    """Which item of the output it is about."""

    sequence_number: int
    """Number of the event in its stream."""

    item: ResponseOutputItem
    """The item as it stands."""
