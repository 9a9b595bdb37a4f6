from __future__ import annotations

from typing import Literal, TypeAlias

CallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
"""Who may call a tool."""
