from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .mcp_protocol_error import MCPProtocolError
    from .mcp_tool_execution_error import MCPToolExecutionError
    from .mcphttp_error import MCPHTTPError

MCPCallError = TypeAliasType(
    "MCPCallError",
    Annotated[
        Union["MCPProtocolError", "MCPToolExecutionError", "MCPHTTPError"],
        Field(discriminator="type"),
    ],
)
"""What went wrong with a call."""
