from __future__ import annotations

from typing import TypeAlias

Mixed: TypeAlias = str | int | float | bool
