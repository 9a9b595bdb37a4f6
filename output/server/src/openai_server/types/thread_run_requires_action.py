from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run import Run


class ThreadRunRequiresAction(BaseModel):
    """A run waits for tool outputs from you."""

    event: Literal["thread.run.requires_action"]
    """Name of the event, always `thread.run.requires_action`."""

    data: Run
    """The run."""
