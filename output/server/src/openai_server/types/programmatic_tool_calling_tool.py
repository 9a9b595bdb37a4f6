from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ProgrammaticToolCallingTool(BaseModel):
    """Lets the model write programs that call tools."""

    type: Literal["programmatic_tool_calling"]
    """Tells the variant, here always `programmatic_tool_calling`."""
