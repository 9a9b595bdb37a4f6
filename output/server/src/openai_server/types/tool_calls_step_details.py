from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .code_interpreter_tool_call import CodeInterpreterToolCall
    from .file_search_tool_call import FileSearchToolCall
    from .function_tool_call import FunctionToolCall


class ToolCallsStepDetails(BaseModel):
    """The step called tools."""

    type: Literal["tool_calls"]
    """Tells the variant, here always `tool_calls`."""

    tool_calls: list[
        Annotated[
            CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall,
            Field(discriminator="type"),
        ]
    ]
    """The calls."""
