from __future__ import annotations

from typing import Literal, TypeAlias

MessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""Whether a message comments on the work (`commentary`) or is the answer (`final_answer`)."""
