from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class CodeInterpreterLogs(BaseModel):
    """Text that code has printed."""

    type: Literal["logs"]
    """Tells the variant, here always `logs`."""

    logs: str
    """The text."""
