from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run import Run


class ThreadRunCreated(BaseModel):
    """A run has been set up."""

    event: Literal["thread.run.created"]
    """Name of the event, always `thread.run.created`."""

    data: Run
    """The run."""
