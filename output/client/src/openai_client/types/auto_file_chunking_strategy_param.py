from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class AutoFileChunkingStrategyParam(TypedDict):
    """Leaves the sizes to the service: 800 tokens a piece, overlapping by 400."""

    type: Literal["auto"]
    """Tells the variant, here always `auto`."""
