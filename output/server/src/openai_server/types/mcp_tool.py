from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Format, Nullable, Pattern

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .mcp_tool_filter import MCPToolFilter


class MCPTool(BaseModel):
    """Gives the model the tools of a remote MCP server or a connector. Name the server by
    `server_url`, `connector_id` or `tunnel_id`.
    """

    type: Literal["mcp"]
    """Tells the variant, here always `mcp`."""

    server_label: str
    """Label of the MCP server, by which calls name it."""

    server_url: Annotated[str, Format("uri")] | None = None
    """Address of the server."""

    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    """A service that OpenAI connects to for you; it needs `authorization`."""

    tunnel_id: Annotated[str, Pattern("^tunnel_[a-z0-9]{32}$")] | None = None
    """Id of a tunnel to a server in your own network."""

    authorization: str | None = None
    """OAuth token for the server. Your application gets it and passes it on."""

    server_description: str | None = None
    """What the server is for, as a hint to the model."""

    headers: Nullable[dict[str, str]] = None
    """HTTP headers to send to the server."""

    allowed_tools: Nullable[list[str] | MCPToolFilter] = None
    """Which of the server's tools may be used."""

    allowed_callers: Nullable[
        Annotated[list[CallableToolAllowedCaller], Field(min_length=1)]
    ] = None
    """Who may call the tool: the model itself, programs that it writes, or both."""

    require_approval: Nullable[MCPToolRequireApproval | Literal["always", "never"]] = (
        None
    )
    """Which tools need your consent before each call."""

    defer_loading: bool | None = None
    """Keep the tool out of the context until a tool search brings it in."""


class MCPToolRequireApproval(BaseModel, extra="forbid"):
    always: MCPToolFilter | None = None
    """Tools that need consent."""

    never: MCPToolFilter | None = None
    """Tools that don't."""
