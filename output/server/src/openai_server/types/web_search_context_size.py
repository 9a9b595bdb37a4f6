from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""How much context a web search may fill."""
