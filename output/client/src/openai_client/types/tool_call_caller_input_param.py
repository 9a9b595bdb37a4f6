from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .direct_tool_call_caller import DirectToolCallCaller
    from .direct_tool_call_caller_param import DirectToolCallCallerParam
    from .program_tool_call_caller_input import ProgramToolCallCallerInput
    from .program_tool_call_caller_input_param import ProgramToolCallCallerInputParam

ToolCallCallerInputParam = TypeAliasType(
    "ToolCallCallerInputParam",
    Union[
        "DirectToolCallCallerParam | DirectToolCallCaller",
        "ProgramToolCallCallerInputParam | ProgramToolCallCallerInput",
    ],
)
"""Who made a call."""
