from __future__ import annotations

from typing import Literal, TypeAlias

CompactionServiceTier: TypeAlias = Literal[
    "auto", "default", "fast", "flex", "priority"
]
"""Which class of processing to use."""
