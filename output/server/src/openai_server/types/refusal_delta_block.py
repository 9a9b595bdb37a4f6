from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class RefusalDeltaBlock(BaseModel):
    """A new piece of a refusal."""

    index: int
    """Which part of the content this adds to."""

    type: Literal["refusal"]
    """Tells the variant, here always `refusal`."""

    refusal: str | None = None
    """More of its text."""
