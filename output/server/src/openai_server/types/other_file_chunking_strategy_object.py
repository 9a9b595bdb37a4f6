from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class OtherFileChunkingStrategyObject(BaseModel, extra="forbid"):
    """The way of cutting is not known, as for files indexed before it was recorded."""

    type: Literal["other"]
    """Tells the variant, here always `other`."""
