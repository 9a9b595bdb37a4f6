from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .empty_object import EmptyObject
    from .item_status import ItemStatus
    from .tool_search_execution_type import ToolSearchExecutionType


class ToolSearchCall(BaseModel):
    """A search for tools, sent back."""

    id: Nullable[str] = None
    """Identifier of the item."""

    call_id: Nullable[Annotated[str, Field(min_length=1, max_length=64)]] = None
    """Ties a call and its result together."""

    type: Literal["tool_search_call"]
    """Tells the variant, here always `tool_search_call`."""

    execution: ToolSearchExecutionType | None = None
    """Who carries out the search."""

    arguments: EmptyObject
    """What is searched for."""

    status: Nullable[ItemStatus] = None
    """How far the item has got."""
