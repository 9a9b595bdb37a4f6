from __future__ import annotations

from typing import Literal, TypeAlias

FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"]
"""A ranker for file search. `auto` picks the current one."""
