from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .direct_tool_call_caller import DirectToolCallCaller
    from .program_tool_call_caller_input import ProgramToolCallCallerInput

ToolCallCallerInput = TypeAliasType(
    "ToolCallCallerInput",
    Annotated[
        Union["DirectToolCallCaller", "ProgramToolCallCallerInput"],
        Field(discriminator="type"),
    ],
)
"""Who made a call."""
