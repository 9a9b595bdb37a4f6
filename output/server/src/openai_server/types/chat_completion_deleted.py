from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ChatCompletionDeleted(BaseModel):
    """Confirms that a stored completion was removed."""

    object: Literal["chat.completion.deleted"]
    """Kind of object, always `chat.completion.deleted`."""

    id: str
    """Identifier of the completion."""

    deleted: bool
    """True once the completion is gone."""
