from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict


class MCPToolFilterParam(TypedDict, total=False):
    """Picks tools of an MCP server."""

    tool_names: Iterable[str]
    """Tools by name."""

    read_only: bool
    """Tools that change nothing, as their server's `readOnlyHint` says."""
