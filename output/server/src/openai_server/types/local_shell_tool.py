from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class LocalShellTool(BaseModel):
    """Lets the model run commands in a shell of yours."""

    type: Literal["local_shell"]
    """Tells the variant, here always `local_shell`."""
