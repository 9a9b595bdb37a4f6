from __future__ import annotations

from .._runtime import BaseModel


class ShellCallOutputDelta(BaseModel):
    """What a command has newly printed."""

    stdout: str | None = None
    """What was printed to standard output."""

    stderr: str | None = None
    """What was printed to standard error."""
