from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run_step import RunStep


class ThreadRunStepCompleted(BaseModel):
    """A run step is finished."""

    event: Literal["thread.run.step.completed"]
    """Name of the event, always `thread.run.step.completed`."""

    data: RunStep
    """The step."""
