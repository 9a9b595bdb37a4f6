from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseFileSearchCallInProgressEvent(BaseModel):
    """A search in files has begun."""

    type: Literal["response.file_search_call.in_progress"]
    """Tells the variant, here always `response.file_search_call.in_progress`."""

    output_index: int
    """Which item of the output it is about."""

    item_id: str
    """Id of the item it is about."""

    sequence_number: int
    """Number of the event in its stream."""
