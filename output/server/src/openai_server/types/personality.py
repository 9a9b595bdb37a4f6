from __future__ import annotations

from typing import Literal, TypeAlias

Personality: TypeAlias = Literal["friendly", "pragmatic"]
"""A manner of speaking."""
