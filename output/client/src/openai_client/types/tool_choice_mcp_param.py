from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class ToolChoiceMCPParam(TypedDict, total=False):
    """Forces a tool of an MCP server."""

    type: Required[Literal["mcp"]]
    """Tells the variant, here always `mcp`."""

    server_label: Required[str]
    """Label of the MCP server, by which calls name it."""

    name: str | None
    """Name of the tool. Any, if left out."""
