from __future__ import annotations

from typing import Literal, TypeAlias

FileInputDetail: TypeAlias = Literal["auto", "low", "high"]
"""How finely the pages of a file are read."""
