from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
    from .file_search_tool_call_delta import FileSearchToolCallDelta
    from .function_tool_call_delta import FunctionToolCallDelta


class ToolCallDeltaObject(BaseModel):
    """News of a step that calls tools."""

    type: Literal["tool_calls"]
    """Tells the variant, here always `tool_calls`."""

    tool_calls: (
        list[
            Annotated[
                CodeInterpreterToolCallDelta
                | FileSearchToolCallDelta
                | FunctionToolCallDelta,
                Field(discriminator="type"),
            ]
        ]
        | None
    ) = None
    """Pieces to add to the calls, each at its `index`."""
