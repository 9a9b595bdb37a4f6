from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run import Run


class ThreadRunQueued(BaseModel):
    """A run waits for its turn."""

    event: Literal["thread.run.queued"]
    """Name of the event, always `thread.run.queued`."""

    data: Run
    """The run."""
