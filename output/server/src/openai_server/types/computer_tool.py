from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ComputerTool(BaseModel):
    """Lets the model operate a computer through actions that you carry out."""

    type: Literal["computer"]
    """Tells the variant, here always `computer`."""
