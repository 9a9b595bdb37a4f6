from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run_step import RunStep


class ThreadRunStepFailed(BaseModel):
    """A run step has failed."""

    event: Literal["thread.run.step.failed"]
    """Name of the event, always `thread.run.step.failed`."""

    data: RunStep
    """The step."""
