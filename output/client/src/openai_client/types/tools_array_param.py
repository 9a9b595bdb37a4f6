from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .tool_param import ToolParam

ToolsArrayParam = TypeAliasType("ToolsArrayParam", "Iterable[ToolParam]")
"""Tools the model may use."""
