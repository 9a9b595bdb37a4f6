from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run import Run


class ThreadRunCancelling(BaseModel):
    """A run is being stopped."""

    event: Literal["thread.run.cancelling"]
    """Name of the event, always `thread.run.cancelling`."""

    data: Run
    """The run."""
