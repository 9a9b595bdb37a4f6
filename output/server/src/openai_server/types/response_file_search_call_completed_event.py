from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseFileSearchCallCompletedEvent(BaseModel):
    """A search in files is done."""

    type: Literal["response.file_search_call.completed"]
    """Tells the variant, here always `response.file_search_call.completed`."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    sequence_number: int
    """Number of the event in its stream."""
