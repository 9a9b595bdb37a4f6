from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .shell_call_exit_outcome import ShellCallExitOutcome
    from .shell_call_timeout_outcome import ShellCallTimeoutOutcome


class ShellCallOutputContent(BaseModel):
    """Output of a command."""

    stdout: str
    """What was printed to standard output."""

    stderr: str
    """What was printed to standard error."""

    outcome: Annotated[
        ShellCallTimeoutOutcome | ShellCallExitOutcome, Field(discriminator="type")
    ]
    """How the command ended."""

    created_by: str | None = None
    """Who brought the item about."""
