from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .shell_call_outcome import ShellCallOutcome


class ResponseFunctionShellCallOutputContent(BaseModel):
    """Output of a command."""

    stdout: Annotated[str, Field(max_length=10485760)]
    """What was printed to standard output."""

    stderr: Annotated[str, Field(max_length=10485760)]
    """What was printed to standard error."""

    outcome: ShellCallOutcome
    """How the command ended."""
