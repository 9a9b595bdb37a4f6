from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningMode: TypeAlias = Literal["standard", "pro"]
"""A way of thinking."""
