from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ToolChoiceFunction(BaseModel):
    """Forces one function."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    name: str
    """Name of the function."""
