from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ComputerActionKeypress(BaseModel):
    """Press keys."""

    type: Literal["keypress"]
    """Tells the variant, here always `keypress`."""

    keys: list[str]
    """The keys, pressed together."""
