from __future__ import annotations

from .._runtime import BaseModel


class BatchRequestCounts(BaseModel):
    """How many requests are in which state."""

    total: int
    """All of them."""

    completed: int
    """Those that succeeded."""

    failed: int
    """Those that did not."""
