from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run_step import RunStep


class ThreadRunStepCreated(BaseModel):
    """A run step has been set up."""

    event: Literal["thread.run.step.created"]
    """Name of the event, always `thread.run.step.created`."""

    data: RunStep
    """The step."""
