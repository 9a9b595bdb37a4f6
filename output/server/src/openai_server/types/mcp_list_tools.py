from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .mcp_list_tools_tool import MCPListToolsTool


class MCPListTools(BaseModel):
    """The tools of an MCP server."""

    type: Literal["mcp_list_tools"]
    """Tells the variant, here always `mcp_list_tools`."""

    id: str
    """Identifier of the item."""

    server_label: str
    """Label of the MCP server, by which calls name it."""

    tools: list[MCPListToolsTool]
    """The tools."""

    error: Nullable[str] = None
    """Why they could not be listed, or null."""
