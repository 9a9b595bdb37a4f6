from __future__ import annotations

from typing import TypeAlias

VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
"""Up to 16 labels of a file: text of up to 512 characters, numbers or truth values, each
under a key of up to 64 characters.
"""
