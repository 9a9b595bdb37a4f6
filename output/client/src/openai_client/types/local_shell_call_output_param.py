from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class LocalShellCallOutputParam(TypedDict, total=False):
    """What a command in your shell has printed."""

    type: Required[Literal["local_shell_call_output"]]
    """Tells the variant, here always `local_shell_call_output`."""

    id: Required[str]
    """Identifier of the item."""

    output: Required[str]
    """JSON text with the output."""

    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item has got."""
