from __future__ import annotations

from typing import Literal, TypeAlias

Colour: TypeAlias = Literal["red", "amber", "green"]
"""The colour of a light."""
