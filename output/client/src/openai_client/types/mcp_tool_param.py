from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .mcp_tool import MCPToolRequireApproval
    from .mcp_tool_filter import MCPToolFilter
    from .mcp_tool_filter_param import MCPToolFilterParam


class MCPToolParam(TypedDict, total=False):
    """Gives the model the tools of a remote MCP server or a connector. Name the server by
    `server_url`, `connector_id` or `tunnel_id`.
    """

    type: Required[Literal["mcp"]]
    """Tells the variant, here always `mcp`."""

    server_label: Required[str]
    """Label of the MCP server, by which calls name it."""

    server_url: str
    """Address of the server."""

    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    """A service that OpenAI connects to for you; it needs `authorization`."""

    tunnel_id: str
    """Id of a tunnel to a server in your own network."""

    authorization: str
    """OAuth token for the server. Your application gets it and passes it on."""

    server_description: str
    """What the server is for, as a hint to the model."""

    headers: Mapping[str, str] | None
    """HTTP headers to send to the server."""

    allowed_tools: Iterable[str] | MCPToolFilterParam | MCPToolFilter | None
    """Which of the server's tools may be used."""

    allowed_callers: Iterable[CallableToolAllowedCaller] | None
    """Who may call the tool: the model itself, programs that it writes, or both."""

    require_approval: (
        MCPToolRequireApprovalParam
        | MCPToolRequireApproval
        | Literal["always", "never"]
        | None
    )
    """Which tools need your consent before each call."""

    defer_loading: bool
    """Keep the tool out of the context until a tool search brings it in."""


class MCPToolRequireApprovalParam(TypedDict, total=False):
    always: MCPToolFilterParam | MCPToolFilter
    """Tools that need consent."""

    never: MCPToolFilterParam | MCPToolFilter
    """Tools that don't."""
