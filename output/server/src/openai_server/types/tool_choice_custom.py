from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ToolChoiceCustom(BaseModel):
    """Forces one custom tool."""

    type: Literal["custom"]
    """Tells the variant, here always `custom`."""

    name: str
    """Name of the tool."""
