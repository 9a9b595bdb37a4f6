from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class MCPApprovalRequest(BaseModel):
    """The model asks for consent to call a tool of an MCP server."""

    type: Literal["mcp_approval_request"]
    """Tells the variant, here always `mcp_approval_request`."""

    id: str
    """Identifier of the item."""

    server_label: str
    """Label of the MCP server, by which calls name it."""

    name: str
    """Name of the tool."""

    arguments: str
    """Arguments as JSON text."""
