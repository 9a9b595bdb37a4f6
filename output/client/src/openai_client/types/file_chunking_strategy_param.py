from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam
    from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject
    from .static_file_chunking_strategy_object_param import (
        StaticFileChunkingStrategyObjectParam,
    )

FileChunkingStrategyParam = TypeAliasType(
    "FileChunkingStrategyParam",
    Union[
        "AutoFileChunkingStrategyParam",
        "StaticFileChunkingStrategyObjectParam | StaticFileChunkingStrategyObject",
    ],
)
"""How to cut files into pieces."""
