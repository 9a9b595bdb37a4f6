from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ShellCallTimeoutOutcome(BaseModel):
    """The command took too long."""

    type: Literal["timeout"]
    """Tells the variant, here always `timeout`."""
