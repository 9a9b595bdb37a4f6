from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class RefusalContentBlock(BaseModel):
    """The assistant's refusal in place of an answer."""

    type: Literal["refusal"]
    """Tells the variant, here always `refusal`."""

    refusal: str
    """What it says."""
