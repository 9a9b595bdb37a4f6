from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .tool_call_caller_param import ToolCallCallerParam


class ResponseFunctionToolCallParam(TypedDict, total=False):
    """The model's wish to call a function."""

    id: str
    """Identifier of the item."""

    type: Required[Literal["function_call"]]
    """Tells the variant, here always `function_call`."""

    call_id: Required[str]
    """Ties a call and its result together."""

    caller: ToolCallCallerParam | None
    """Who made the call: the model itself, or a program it has written."""

    namespace: str
    """Namespace of the tool."""

    name: Required[str]
    """Name of the function."""

    arguments: Required[str]
    """Arguments as JSON text."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item has got."""
