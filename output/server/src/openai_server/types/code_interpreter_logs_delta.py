from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class CodeInterpreterLogsDelta(BaseModel):
    """More text that code has printed."""

    index: int
    """Which output this adds to."""

    type: Literal["logs"]
    """Tells the variant, here always `logs`."""

    logs: str | None = None
    """More of the text."""
