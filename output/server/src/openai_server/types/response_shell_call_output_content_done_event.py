from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .shell_call_output_content import ShellCallOutputContent


class ResponseShellCallOutputContentDoneEvent(BaseModel):
    """The output of a command is complete."""

    type: Literal["response.shell_call_output_content.done"]
    """Tells the variant, here always `response.shell_call_output_content.done`."""

    sequence_number: int
    """Number of the event in its stream."""

    item_id: str
    """Id of the item it is about."""

    output_index: int
    """Which item of the output it is about."""

    command_index: int
    """Which command it is about."""

    output: list[ShellCallOutputContent]
    """All of the output."""
