from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .message import Message


class ThreadMessageInProgress(BaseModel):
    """A message is being written."""

    event: Literal["thread.message.in_progress"]
    """Name of the event, always `thread.message.in_progress`."""

    data: Message
    """The message."""
