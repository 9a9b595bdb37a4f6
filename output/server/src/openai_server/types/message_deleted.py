from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class MessageDeleted(BaseModel):
    """Confirms that a message was removed."""

    id: str
    """Identifier of the message."""

    deleted: bool
    """True once the message is gone."""

    object: Literal["thread.message.deleted"]
    """Kind of object, always `thread.message.deleted`."""
