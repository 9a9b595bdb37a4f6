from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ShellCallExitOutcome(BaseModel):
    """The command came to its end."""

    type: Literal["exit"]
    """Tells the variant, here always `exit`."""

    exit_code: int
    """Exit status of the command."""
