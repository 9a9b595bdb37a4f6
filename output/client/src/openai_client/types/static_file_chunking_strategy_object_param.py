from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .static_file_chunking_strategy import StaticFileChunkingStrategy
    from .static_file_chunking_strategy_param import StaticFileChunkingStrategyParam


class StaticFileChunkingStrategyObjectParam(TypedDict):
    """Cuts files into pieces of sizes that you set."""

    type: Literal["static"]
    """Tells the variant, here always `static`."""

    static: StaticFileChunkingStrategyParam | StaticFileChunkingStrategy
    """The sizes."""
