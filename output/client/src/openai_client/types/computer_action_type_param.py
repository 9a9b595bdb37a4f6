from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ComputerActionTypeParam(TypedDict):
    """Type text."""

    type: Literal["type"]
    """Tells the variant, here always `type`."""

    text: str
    """The text."""
