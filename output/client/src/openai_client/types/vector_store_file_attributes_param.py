from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypeAliasType

VectorStoreFileAttributesParam = TypeAliasType(
    "VectorStoreFileAttributesParam", "Mapping[str, str | float | bool]"
)
"""Up to 16 labels of a file: text of up to 512 characters, numbers or truth values, each
under a key of up to 64 characters.
"""
