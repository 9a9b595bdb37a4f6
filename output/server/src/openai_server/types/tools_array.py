from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .tool import Tool

ToolsArray = TypeAliasType("ToolsArray", "list[Tool]")
"""Tools the model may use."""
