from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import Required, TypedDict


class MCPListToolsToolParam(TypedDict, total=False):
    """A tool of an MCP server."""

    name: Required[str]
    """Name of the tool."""

    description: str | None
    """What the tool does."""

    input_schema: Required[Mapping[str, Any]]
    """JSON Schema of its arguments."""

    annotations: Mapping[str, Any] | None
    """Further hints about the tool."""
