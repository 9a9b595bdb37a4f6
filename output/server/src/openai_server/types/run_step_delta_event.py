from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .run_step_delta_message_delta import RunStepDeltaMessageDelta
    from .tool_call_delta_object import ToolCallDeltaObject


class RunStepDeltaEvent(BaseModel):
    """What is new in a run step."""

    id: str
    """Identifier of the step."""

    object: Literal["thread.run.step.delta"]
    """Kind of object, always `thread.run.step.delta`."""

    delta: RunStepDeltaEventDelta
    """The news."""


class RunStepDeltaEventDelta(BaseModel):
    """The news."""

    step_details: (
        Annotated[
            RunStepDeltaMessageDelta | ToolCallDeltaObject, Field(discriminator="type")
        ]
        | None
    ) = None
    """What to add to the step's details."""
