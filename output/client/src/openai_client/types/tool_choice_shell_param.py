from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ToolChoiceShellParam(TypedDict):
    """Forces the shell."""

    type: Literal["shell"]
    """Tells the variant, here always `shell`."""
