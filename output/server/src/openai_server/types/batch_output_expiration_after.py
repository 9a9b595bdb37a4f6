from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class BatchOutputExpirationAfter(BaseModel):
    """Lifetime of the files that a batch makes."""

    anchor: Literal["created_at"]
    """Counts from the making of the file, not of the batch."""

    seconds: Annotated[int, Field(ge=3600, le=2592000)]
    """The lifetime in seconds, from an hour to 30 days."""
