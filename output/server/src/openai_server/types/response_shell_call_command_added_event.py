from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseShellCallCommandAddedEvent(BaseModel):
    """A command for a shell begins."""

    type: Literal["response.shell_call_command.added"]
    """Tells the variant, here always `response.shell_call_command.added`."""

    sequence_number: int
    """Number of the event in its stream."""

    output_index: int
    """Which item of the output it is about."""

    command_index: int
    """Which command it is about."""

    command: str
    """The command so far."""
