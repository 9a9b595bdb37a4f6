from __future__ import annotations

from typing import Literal, TypeAlias

ModerationMode: TypeAlias = Literal["score", "block"]
"""`score` reports the findings, `block` also stops flagged content."""
