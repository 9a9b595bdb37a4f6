from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ComputerActionWaitParam(TypedDict):
    """Wait a moment."""

    type: Literal["wait"]
    """Tells the variant, here always `wait`."""
