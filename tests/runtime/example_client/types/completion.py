from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .message import Message


class CompletionChoice(BaseModel):
    """One of the answers."""

    index: int
    finish_reason: Literal["stop", "length"] | None = None
    message: Message


class Completion(BaseModel):
    """What the model answers."""

    id: str
    object: Literal["chat.completion"]
    created: int
    model: str
    choices: list[CompletionChoice]
