from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run import Run


class ThreadRunCancelled(BaseModel):
    """A run has been stopped."""

    event: Literal["thread.run.cancelled"]
    """Name of the event, always `thread.run.cancelled`."""

    data: Run
    """The run."""
