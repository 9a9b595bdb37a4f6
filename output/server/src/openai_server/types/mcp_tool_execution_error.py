from __future__ import annotations

from typing import Any, Literal

from .._runtime import BaseModel


class MCPToolExecutionError(BaseModel):
    """The tool itself failed."""

    type: Literal["mcp_tool_execution_error"]
    """Tells the variant, here always `mcp_tool_execution_error`."""

    content: Any
    """What the tool says about it."""
