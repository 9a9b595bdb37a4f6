from __future__ import annotations

from typing import TypeAlias

ParallelToolCalls: TypeAlias = bool
"""Whether the model may ask for several tool calls at once."""
