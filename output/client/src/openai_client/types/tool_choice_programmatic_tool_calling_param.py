from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ToolChoiceProgrammaticToolCallingParam(TypedDict):
    """Forces a program that calls tools."""

    type: Literal["programmatic_tool_calling"]
    """Tells the variant, here always `programmatic_tool_calling`."""
