from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class FileExpirationAfter(BaseModel):
    """A lifetime, counted from some moment."""

    anchor: Literal["created_at"]
    """The moment it counts from, always `created_at`."""

    seconds: Annotated[int, Field(ge=3600, le=2592000)]
    """The lifetime in seconds, from an hour to 30 days."""
