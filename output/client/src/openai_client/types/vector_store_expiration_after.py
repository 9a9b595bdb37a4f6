from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class VectorStoreExpirationAfter(BaseModel):
    """A lifetime that starts anew with every use."""

    anchor: Literal["last_active_at"]
    """The moment it counts from, always `last_active_at`."""

    days: int
    """The lifetime in days."""
