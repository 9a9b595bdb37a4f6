from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseWebSearchCallSearchingEvent(BaseModel):
    """A search on the web is running."""

    type: Literal["response.web_search_call.searching"]
    """Tells the variant, here always `response.web_search_call.searching`."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    sequence_number: int
    """Number of the event in its stream."""
