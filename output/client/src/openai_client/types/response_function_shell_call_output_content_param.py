from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .shell_call_outcome_param import ShellCallOutcomeParam


class ResponseFunctionShellCallOutputContentParam(TypedDict):
    """Output of a command."""

    stdout: str
    """What was printed to standard output."""

    stderr: str
    """What was printed to standard error."""

    outcome: ShellCallOutcomeParam
    """How the command ended."""
