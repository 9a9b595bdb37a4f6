from __future__ import annotations

from typing import Literal, TypeAlias

Verbosity: TypeAlias = Literal["low", "medium", "high"]
"""How wordy the answer should be."""
