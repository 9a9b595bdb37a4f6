from __future__ import annotations

from typing import Literal, TypeAlias

InputFidelity: TypeAlias = Literal["high", "low"]
"""How closely an edit keeps to its originals. `high` costs more; `low` is the default."""
