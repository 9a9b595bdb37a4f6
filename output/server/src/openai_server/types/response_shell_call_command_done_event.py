from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseShellCallCommandDoneEvent(BaseModel):
    """A command for a shell is complete."""

    type: Literal["response.shell_call_command.done"]
    """Tells the variant, here always `response.shell_call_command.done`."""

    sequence_number: int
    """Number of the event in its stream."""

    output_index: int
    """Which item of the output it is about."""

    command_index: int
    """Which command it is about."""

    command: str
    """All of the command."""
