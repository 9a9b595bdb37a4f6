from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class TranscriptionUsageDuration(BaseModel):
    """Billing by length."""

    type: Literal["duration"]
    """Tells the variant, here always `duration`."""

    seconds: float
    """Length in seconds."""
