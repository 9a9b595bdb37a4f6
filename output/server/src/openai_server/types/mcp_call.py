from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .mcp_call_error import MCPCallError
    from .mcp_call_status import MCPCallStatus


class MCPCall(BaseModel):
    """A call of a tool of an MCP server."""

    type: Literal["mcp_call"]
    """Tells the variant, here always `mcp_call`."""

    id: str
    """Identifier of the item."""

    server_label: str
    """Label of the MCP server, by which calls name it."""

    name: str
    """Name of the tool."""

    arguments: str
    """Arguments as JSON text."""

    output: Nullable[str] = None
    """What the tool returned, or null."""

    error: Nullable[MCPCallError] = None
    """What went wrong, or null."""

    status: MCPCallStatus | None = None
    """How far the item has got."""

    approval_request_id: Nullable[str] = None
    """Id of the request for consent. Answer it to let a call go ahead."""
