from __future__ import annotations

from typing import Literal, TypeAlias

ComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
"""Kind of computer to operate."""
