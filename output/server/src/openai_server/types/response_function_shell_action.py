from __future__ import annotations

from .._runtime import BaseModel


class ResponseFunctionShellAction(BaseModel):
    """Commands to run, and their limits."""

    commands: list[str]
    """Commands to run, in order."""

    timeout_ms: int | None
    """Time allowed, in milliseconds."""

    max_output_length: int | None
    """Most characters of output to take."""
