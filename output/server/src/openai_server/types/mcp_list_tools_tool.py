from __future__ import annotations

from typing import Any

from .._runtime import BaseModel, Nullable


class MCPListToolsTool(BaseModel):
    """A tool of an MCP server."""

    name: str
    """Name of the tool."""

    description: Nullable[str] = None
    """What the tool does."""

    input_schema: dict[str, Any]
    """JSON Schema of its arguments."""

    annotations: Nullable[dict[str, Any]] = None
    """Further hints about the tool."""
