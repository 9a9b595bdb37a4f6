from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class ToolChoiceMCP(BaseModel):
    """Forces a tool of an MCP server."""

    type: Literal["mcp"]
    """Tells the variant, here always `mcp`."""

    server_label: str
    """Label of the MCP server, by which calls name it."""

    name: Nullable[str] = None
    """Name of the tool. Any, if left out."""
