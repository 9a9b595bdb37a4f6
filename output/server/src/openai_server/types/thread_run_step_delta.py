from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run_step_delta_event import RunStepDeltaEvent


class ThreadRunStepDelta(BaseModel):
    """There is something new in a run step."""

    event: Literal["thread.run.step.delta"]
    """Name of the event, always `thread.run.step.delta`."""

    data: RunStepDeltaEvent
    """The new piece."""
