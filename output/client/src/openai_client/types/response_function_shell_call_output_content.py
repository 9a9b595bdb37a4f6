from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .shell_call_outcome import ShellCallOutcome


class ResponseFunctionShellCallOutputContent(BaseModel):
    """Output of a command."""

    stdout: str
    """What was printed to standard output."""

    stderr: str
    """What was printed to standard error."""

    outcome: ShellCallOutcome
    """How the command ended."""
