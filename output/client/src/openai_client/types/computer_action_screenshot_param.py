from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ComputerActionScreenshotParam(TypedDict):
    """Take a picture of the screen."""

    type: Literal["screenshot"]
    """Tells the variant, here always `screenshot`."""
