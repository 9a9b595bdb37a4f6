from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .local_shell_call_action import LocalShellCallAction


class LocalShellCall(BaseModel):
    """The model's wish to run a command in your shell."""

    type: Literal["local_shell_call"]
    """Tells the variant, here always `local_shell_call`."""

    id: str
    """Identifier of the item."""

    call_id: str
    """Ties a call and its result together."""

    action: LocalShellCallAction
    """The command."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item has got."""
