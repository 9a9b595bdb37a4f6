from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .item_status import ItemStatus
    from .response_function_shell_call_output_content import (
        ResponseFunctionShellCallOutputContent,
    )
    from .response_function_shell_call_output_content_param import (
        ResponseFunctionShellCallOutputContentParam,
    )
    from .tool_call_caller_input_param import ToolCallCallerInputParam


class ShellCallOutputParam(TypedDict, total=False):
    """What commands in a shell have printed, to send to the model."""

    id: str | None
    """Identifier of the item."""

    call_id: Required[str]
    """Ties a call and its result together."""

    caller: ToolCallCallerInputParam | None
    """Who made the call: the model itself, or a program it has written."""

    type: Required[Literal["shell_call_output"]]
    """Tells the variant, here always `shell_call_output`."""

    output: Required[
        Iterable[
            ResponseFunctionShellCallOutputContentParam
            | ResponseFunctionShellCallOutputContent
        ]
    ]
    """Output of each command."""

    status: ItemStatus | None
    """How far the item has got."""

    max_output_length: int | None
    """Most characters of output that were taken."""
