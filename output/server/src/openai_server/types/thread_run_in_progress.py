from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run import Run


class ThreadRunInProgress(BaseModel):
    """A run has begun to work."""

    event: Literal["thread.run.in_progress"]
    """Name of the event, always `thread.run.in_progress`."""

    data: Run
    """The run."""
