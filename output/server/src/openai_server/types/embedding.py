from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class Embedding(BaseModel):
    """The vector of one text."""

    index: int
    """Position of the text in the input."""

    embedding: list[float]
    """The vector."""

    object: Literal["embedding"]
    """Kind of object, always `embedding`."""
