from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .direct_tool_call_caller import DirectToolCallCaller
    from .direct_tool_call_caller_param import DirectToolCallCallerParam
    from .program_tool_call_caller import ProgramToolCallCaller
    from .program_tool_call_caller_param import ProgramToolCallCallerParam

ToolCallCallerParam = TypeAliasType(
    "ToolCallCallerParam",
    Union[
        "DirectToolCallCallerParam | DirectToolCallCaller",
        "ProgramToolCallCallerParam | ProgramToolCallCaller",
    ],
)
"""Who made a call."""
