from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseWebSearchCallCompletedEvent(BaseModel):
    """A search on the web is done."""

    type: Literal["response.web_search_call.completed"]
    """Tells the variant, here always `response.web_search_call.completed`."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    sequence_number: int
    """Number of the event in its stream."""
