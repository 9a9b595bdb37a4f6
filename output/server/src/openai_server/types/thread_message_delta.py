from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .message_delta_event import MessageDeltaEvent


class ThreadMessageDelta(BaseModel):
    """There is something new in a message."""

    event: Literal["thread.message.delta"]
    """Name of the event, always `thread.message.delta`."""

    data: MessageDeltaEvent
    """The new piece."""
