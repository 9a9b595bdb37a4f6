from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .message import Message


class ThreadMessageCompleted(BaseModel):
    """A message is finished."""

    event: Literal["thread.message.completed"]
    """Name of the event, always `thread.message.completed`."""

    data: Message
    """The message."""
