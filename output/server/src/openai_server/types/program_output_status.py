from __future__ import annotations

from typing import Literal, TypeAlias

ProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"]
"""Whether a program ran to its end."""
