from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class LocalShellCallOutput(BaseModel):
    """What a command in your shell has printed."""

    type: Literal["local_shell_call_output"]
    """Tells the variant, here always `local_shell_call_output`."""

    id: str
    """Identifier of the item."""

    output: str
    """JSON text with the output."""

    status: Nullable[Literal["in_progress", "completed", "incomplete"]] = None
    """How far the item has got."""
