from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseShellCallCommandDeltaEvent(BaseModel):
    """More of a command for a shell."""

    type: Literal["response.shell_call_command.delta"]
    """Tells the variant, here always `response.shell_call_command.delta`."""

    sequence_number: int
    """Number of the event in its stream."""

    output_index: int
    """Which item of the output it is about."""

    command_index: int
    """Which command it is about."""

    delta: str
    """What is new."""

    obfuscation: str | None = None
    """Random padding against eavesdroppers. Ignore it."""
