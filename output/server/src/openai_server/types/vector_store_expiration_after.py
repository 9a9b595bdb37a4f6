from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class VectorStoreExpirationAfter(BaseModel):
    """A lifetime that starts anew with every use."""

    anchor: Literal["last_active_at"]
    """The moment it counts from, always `last_active_at`."""

    days: Annotated[int, Field(ge=1, le=365)]
    """The lifetime in days."""
