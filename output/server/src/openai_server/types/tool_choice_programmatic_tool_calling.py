from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ToolChoiceProgrammaticToolCalling(BaseModel):
    """Forces a program that calls tools."""

    type: Literal["programmatic_tool_calling"]
    """Tells the variant, here always `programmatic_tool_calling`."""
