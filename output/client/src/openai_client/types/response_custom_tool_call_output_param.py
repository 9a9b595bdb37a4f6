from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .tool_call_caller_input_param import ToolCallCallerInputParam
    from .tool_call_output_content_param import ToolCallOutputContentParam


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """The result of a custom tool call."""

    type: Required[Literal["custom_tool_call_output"]]
    """Tells the variant, here always `custom_tool_call_output`."""

    id: str
    """Identifier of the item."""

    call_id: Required[str]
    """Ties a call and its result together."""

    caller: ToolCallCallerInputParam | None
    """Who made the call: the model itself, or a program it has written."""

    output: Required[str | Iterable[ToolCallOutputContentParam]]
    """What the tool returned: text, or parts with images and files."""
