from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ComputerToolParam(TypedDict):
    """Lets the model operate a computer through actions that you carry out."""

    type: Literal["computer"]
    """Tells the variant, here always `computer`."""
