from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run_step import RunStep


class ThreadRunStepInProgress(BaseModel):
    """A run step has begun."""

    event: Literal["thread.run.step.in_progress"]
    """Name of the event, always `thread.run.step.in_progress`."""

    data: RunStep
    """The step."""
