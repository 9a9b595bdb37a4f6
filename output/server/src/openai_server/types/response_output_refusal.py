from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseOutputRefusal(BaseModel):
    """The model declines to answer."""

    type: Literal["refusal"]
    """Tells the variant, here always `refusal`."""

    refusal: str
    """What it says."""
