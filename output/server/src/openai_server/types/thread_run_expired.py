from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run import Run


class ThreadRunExpired(BaseModel):
    """A run took too long and was given up."""

    event: Literal["thread.run.expired"]
    """Name of the event, always `thread.run.expired`."""

    data: Run
    """The run."""
