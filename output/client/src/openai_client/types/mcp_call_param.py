from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .mcp_call_error_param import MCPCallErrorParam
    from .mcp_call_status import MCPCallStatus


class MCPCallParam(TypedDict, total=False):
    """A call of a tool of an MCP server."""

    type: Required[Literal["mcp_call"]]
    """Tells the variant, here always `mcp_call`."""

    id: Required[str]
    """Identifier of the item."""

    server_label: Required[str]
    """Label of the MCP server, by which calls name it."""

    name: Required[str]
    """Name of the tool."""

    arguments: Required[str]
    """Arguments as JSON text."""

    output: str | None
    """What the tool returned, or null."""

    error: MCPCallErrorParam | None
    """What went wrong, or null."""

    status: MCPCallStatus
    """How far the item has got."""

    approval_request_id: str | None
    """Id of the request for consent. Answer it to let a call go ahead."""
