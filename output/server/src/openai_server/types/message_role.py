from __future__ import annotations

from typing import Literal, TypeAlias

MessageRole: TypeAlias = Literal[
    "unknown",
    "user",
    "assistant",
    "system",
    "critic",
    "discriminator",
    "developer",
    "tool",
]
"""Author of a message."""
