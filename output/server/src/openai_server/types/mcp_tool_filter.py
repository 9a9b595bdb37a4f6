from __future__ import annotations

from .._runtime import BaseModel


class MCPToolFilter(BaseModel, extra="forbid"):
    """Picks tools of an MCP server."""

    tool_names: list[str] | None = None
    """Tools by name."""

    read_only: bool | None = None
    """Tools that change nothing, as their server's `readOnlyHint` says."""
