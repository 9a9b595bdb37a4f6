from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class DirectToolCallCaller(BaseModel):
    """The model itself."""

    type: Literal["direct"]
    """Tells the variant, here always `direct`."""
