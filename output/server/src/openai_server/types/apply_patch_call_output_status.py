from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"]
"""Whether a change was made."""
