from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run_step import RunStep


class ThreadRunStepExpired(BaseModel):
    """A run step took too long."""

    event: Literal["thread.run.step.expired"]
    """Name of the event, always `thread.run.step.expired`."""

    data: RunStep
    """The step."""
