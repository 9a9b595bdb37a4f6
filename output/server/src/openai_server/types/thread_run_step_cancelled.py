from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run_step import RunStep


class ThreadRunStepCancelled(BaseModel):
    """A run step has been stopped."""

    event: Literal["thread.run.step.cancelled"]
    """Name of the event, always `thread.run.step.cancelled`."""

    data: RunStep
    """The step."""
