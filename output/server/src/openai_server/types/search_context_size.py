from __future__ import annotations

from typing import Literal, TypeAlias

SearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""How much of what a search finds goes into the context."""
