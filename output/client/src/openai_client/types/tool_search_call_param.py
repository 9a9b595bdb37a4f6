from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .empty_object import EmptyObject
    from .empty_object_param import EmptyObjectParam
    from .item_status import ItemStatus
    from .tool_search_execution_type import ToolSearchExecutionType


class ToolSearchCallParam(TypedDict, total=False):
    """A search for tools, sent back."""

    id: str | None
    """Identifier of the item."""

    call_id: str | None
    """Ties a call and its result together."""

    type: Required[Literal["tool_search_call"]]
    """Tells the variant, here always `tool_search_call`."""

    execution: ToolSearchExecutionType
    """Who carries out the search."""

    arguments: Required[EmptyObjectParam | EmptyObject]
    """What is searched for."""

    status: ItemStatus | None
    """How far the item has got."""
