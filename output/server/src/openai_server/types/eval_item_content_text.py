from __future__ import annotations

from typing import TypeAlias

EvalItemContentText: TypeAlias = str
"""Text, given plainly."""
