from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ToolChoiceShell(BaseModel):
    """Forces the shell."""

    type: Literal["shell"]
    """Tells the variant, here always `shell`."""
