from __future__ import annotations

from typing import Literal, TypeAlias

SearchContentType: TypeAlias = Literal["text", "image"]
"""A kind of search result."""
