from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run import Run


class ThreadRunCompleted(BaseModel):
    """A run has done its work."""

    event: Literal["thread.run.completed"]
    """Name of the event, always `thread.run.completed`."""

    data: Run
    """The run."""
