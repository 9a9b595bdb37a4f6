from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

VectorStoreFileAttributes: TypeAlias = Annotated[
    dict[
        Annotated[str, Field(max_length=64)],
        Annotated[str, Field(max_length=512)] | float | bool,
    ],
    Field(max_length=16),
]
"""Up to 16 labels of a file: text of up to 512 characters, numbers or truth values, each
under a key of up to 64 characters.
"""
