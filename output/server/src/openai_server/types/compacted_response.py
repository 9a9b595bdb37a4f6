from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .compacted_item import CompactedItem
    from .response_usage import ResponseUsage


class CompactedResponse(BaseModel):
    """A conversation made short."""

    id: str
    """Identifier of the result."""

    object: Literal["response.compaction"]
    """Kind of object, always `response.compaction`."""

    output: list[CompactedItem]
    """Items that stand for the conversation, the compaction among them."""

    created_at: int
    """When the result came into being, in Unix seconds."""

    usage: ResponseUsage
    """Tokens used."""
