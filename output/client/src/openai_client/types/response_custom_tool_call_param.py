from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .tool_call_caller_param import ToolCallCallerParam


class ResponseCustomToolCallParam(TypedDict, total=False):
    """The model's wish to call a custom tool."""

    type: Required[Literal["custom_tool_call"]]
    """Tells the variant, here always `custom_tool_call`."""

    id: str
    """Identifier of the item."""

    call_id: Required[str]
    """Ties a call and its result together."""

    caller: ToolCallCallerParam | None
    """Who made the call: the model itself, or a program it has written."""

    namespace: str
    """Namespace of the tool."""

    name: Required[str]
    """Name of the tool."""

    input: Required[str]
    """Free text that the model passes to the tool."""
