from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run import Run


class ThreadRunIncomplete(BaseModel):
    """A run stopped at a token limit."""

    event: Literal["thread.run.incomplete"]
    """Name of the event, always `thread.run.incomplete`."""

    data: Run
    """The run."""
