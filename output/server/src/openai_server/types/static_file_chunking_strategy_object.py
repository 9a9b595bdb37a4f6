from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .static_file_chunking_strategy import StaticFileChunkingStrategy


class StaticFileChunkingStrategyObject(BaseModel, extra="forbid"):
    """Cuts files into pieces of sizes that you set."""

    type: Literal["static"]
    """Tells the variant, here always `static`."""

    static: StaticFileChunkingStrategy
    """The sizes."""
