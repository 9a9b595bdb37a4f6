from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ToolChoiceCustomParam(TypedDict):
    """Forces one custom tool."""

    type: Literal["custom"]
    """Tells the variant, here always `custom`."""

    name: str
    """Name of the tool."""
