from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .embedding import Embedding


class CreateEmbeddingResponse(BaseModel):
    """The vectors."""

    data: list[Embedding]
    """One entry per text."""

    model: str
    """Model that was used."""

    object: Literal["list"]
    """Kind of object, always `list`."""

    usage: CreateEmbeddingResponseUsage
    """Tokens used."""


class CreateEmbeddingResponseUsage(BaseModel):
    """Tokens used."""

    prompt_tokens: int
    """Tokens of the prompt."""

    total_tokens: int
    """Tokens in all."""
