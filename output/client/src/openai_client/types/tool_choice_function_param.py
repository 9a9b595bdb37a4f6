from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ToolChoiceFunctionParam(TypedDict):
    """Forces one function."""

    type: Literal["function"]
    """Tells the variant, here always `function`."""

    name: str
    """Name of the function."""
