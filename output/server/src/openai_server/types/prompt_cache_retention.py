from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheRetention: TypeAlias = Literal["in_memory", "24h"]
"""How long cached prompt prefixes are held."""
