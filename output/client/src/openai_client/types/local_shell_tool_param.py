from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class LocalShellToolParam(TypedDict):
    """Lets the model run commands in a shell of yours."""

    type: Literal["local_shell"]
    """Tells the variant, here always `local_shell`."""
