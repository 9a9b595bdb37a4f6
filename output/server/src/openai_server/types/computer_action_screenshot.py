from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ComputerActionScreenshot(BaseModel):
    """Take a picture of the screen."""

    type: Literal["screenshot"]
    """Tells the variant, here always `screenshot`."""
