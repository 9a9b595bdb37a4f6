from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .tool_param import ToolParam
    from .tool_search_execution_type import ToolSearchExecutionType


class ToolSearchOutputParam(TypedDict, total=False):
    """Tools that your search has found."""

    id: str | None
    """Identifier of the item."""

    call_id: str | None
    """Ties a call and its result together."""

    type: Required[Literal["tool_search_output"]]
    """Tells the variant, here always `tool_search_output`."""

    execution: ToolSearchExecutionType
    """Who carries out the search."""

    tools: Required[Iterable[ToolParam]]
    """The tools."""

    status: ItemStatus | None
    """How far the item has got."""
