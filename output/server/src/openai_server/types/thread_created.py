from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .thread import Thread


class ThreadCreated(BaseModel):
    """A thread has been opened."""

    enabled: bool | None = None
    """Whether audio input is on."""

    event: Literal["thread.created"]
    """Name of the event, always `thread.created`."""

    data: Thread
    """The thread."""
