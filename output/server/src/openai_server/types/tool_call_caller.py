from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .direct_tool_call_caller import DirectToolCallCaller
    from .program_tool_call_caller import ProgramToolCallCaller

ToolCallCaller = TypeAliasType(
    "ToolCallCaller",
    Annotated[
        Union["DirectToolCallCaller", "ProgramToolCallCaller"],
        Field(discriminator="type"),
    ],
)
"""Who made a call."""
