from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run import Run


class ThreadRunFailed(BaseModel):
    """A run has failed."""

    event: Literal["thread.run.failed"]
    """Name of the event, always `thread.run.failed`."""

    data: Run
    """The run."""
