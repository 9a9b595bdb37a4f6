from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .mcp_list_tools_tool import MCPListToolsTool
    from .mcp_list_tools_tool_param import MCPListToolsToolParam


class MCPListToolsParam(TypedDict, total=False):
    """The tools of an MCP server."""

    type: Required[Literal["mcp_list_tools"]]
    """Tells the variant, here always `mcp_list_tools`."""

    id: Required[str]
    """Identifier of the item."""

    server_label: Required[str]
    """Label of the MCP server, by which calls name it."""

    tools: Required[Iterable[MCPListToolsToolParam | MCPListToolsTool]]
    """The tools."""

    error: str | None
    """Why they could not be listed, or null."""
