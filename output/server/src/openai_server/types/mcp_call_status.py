from __future__ import annotations

from typing import Literal, TypeAlias

MCPCallStatus: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "calling", "failed"
]
"""How far a call has got."""
