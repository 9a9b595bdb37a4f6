from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .message import Message


class ThreadMessageCreated(BaseModel):
    """A message has been started."""

    event: Literal["thread.message.created"]
    """Name of the event, always `thread.message.created`."""

    data: Message
    """The message."""
