from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ShellCallTimeoutOutcomeParam(TypedDict):
    """The command took too long."""

    type: Literal["timeout"]
    """Tells the variant, here always `timeout`."""
