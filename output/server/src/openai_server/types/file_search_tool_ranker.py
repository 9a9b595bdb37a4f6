from __future__ import annotations

from typing import Literal, TypeAlias

FileSearchToolRanker: TypeAlias = Literal["auto", "default-2024-11-15"]
"""A ranker for file search. `auto` picks the current one."""
