from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .empty_object import EmptyObject
    from .item_status import ItemStatus
    from .tool_search_execution_type import ToolSearchExecutionType


class ToolSearchCall(BaseModel):
    """A search for tools, sent back."""

    id: str | None = None
    """Identifier of the item."""

    call_id: str | None = None
    """Ties a call and its result together."""

    type: Literal["tool_search_call"]
    """Tells the variant, here always `tool_search_call`."""

    execution: ToolSearchExecutionType | None = None
    """Who carries out the search."""

    arguments: EmptyObject
    """What is searched for."""

    status: ItemStatus | None = None
    """How far the item has got."""
