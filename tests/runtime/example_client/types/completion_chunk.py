from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class CompletionChunkChoice(BaseModel):
    """A piece of one of the answers."""

    index: int
    delta: dict[str, str]
    finish_reason: Literal["stop", "length"] | None = None


class CompletionChunk(BaseModel):
    """A piece of what the model answers."""

    id: str
    choices: list[CompletionChunkChoice]
