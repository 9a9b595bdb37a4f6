from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchExecutionType: TypeAlias = Literal["server", "client"]
"""Who carries out a tool search."""
