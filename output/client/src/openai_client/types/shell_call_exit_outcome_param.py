from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ShellCallExitOutcomeParam(TypedDict):
    """The command came to its end."""

    type: Literal["exit"]
    """Tells the variant, here always `exit`."""

    exit_code: int
    """Exit status of the command."""
