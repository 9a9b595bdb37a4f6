from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .message import Message


class ThreadMessageIncomplete(BaseModel):
    """A message broke off before its end."""

    event: Literal["thread.message.incomplete"]
    """Name of the event, always `thread.message.incomplete`."""

    data: Message
    """The message."""
