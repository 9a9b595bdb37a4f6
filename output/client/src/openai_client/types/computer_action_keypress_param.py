from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict


class ComputerActionKeypressParam(TypedDict):
    """Press keys."""

    type: Literal["keypress"]
    """Tells the variant, here always `keypress`."""

    keys: Iterable[str]
    """The keys, pressed together."""
