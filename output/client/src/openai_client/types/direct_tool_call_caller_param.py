from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class DirectToolCallCallerParam(TypedDict):
    """The model itself."""

    type: Literal["direct"]
    """Tells the variant, here always `direct`."""
