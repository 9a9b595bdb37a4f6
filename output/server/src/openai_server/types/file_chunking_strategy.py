from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .auto_file_chunking_strategy import AutoFileChunkingStrategy
    from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject

FileChunkingStrategy = TypeAliasType(
    "FileChunkingStrategy",
    Annotated[
        Union["AutoFileChunkingStrategy", "StaticFileChunkingStrategyObject"],
        Field(discriminator="type"),
    ],
)
"""How to cut files into pieces."""
