from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .mcp_protocol_error import MCPProtocolError
    from .mcp_protocol_error_param import MCPProtocolErrorParam
    from .mcp_tool_execution_error import MCPToolExecutionError
    from .mcp_tool_execution_error_param import MCPToolExecutionErrorParam
    from .mcphttp_error import MCPHTTPError
    from .mcphttp_error_param import MCPHTTPErrorParam

MCPCallErrorParam = TypeAliasType(
    "MCPCallErrorParam",
    Union[
        "MCPProtocolErrorParam | MCPProtocolError",
        "MCPToolExecutionErrorParam | MCPToolExecutionError",
        "MCPHTTPErrorParam | MCPHTTPError",
    ],
)
"""What went wrong with a call."""
