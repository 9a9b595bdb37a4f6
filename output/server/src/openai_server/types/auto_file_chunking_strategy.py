from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class AutoFileChunkingStrategy(BaseModel, extra="forbid"):
    """Leaves the sizes to the service: 800 tokens a piece, overlapping by 400."""

    type: Literal["auto"]
    """Tells the variant, here always `auto`."""
