from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .message_creation_step_details import MessageCreationStepDetails
    from .metadata import Metadata
    from .run_step_usage import RunStepUsage
    from .tool_calls_step_details import ToolCallsStepDetails


class RunStep(BaseModel):
    """Something that a run did: write a message, or call tools."""

    id: str
    """Identifier of the step."""

    object: Literal["thread.run.step"]
    """Kind of object, always `thread.run.step`."""

    created_at: int
    """When the step came into being, in Unix seconds."""

    assistant_id: str
    """Id of the assistant."""

    thread_id: str
    """Id of the thread."""

    run_id: str
    """Id of the run."""

    type: Literal["message_creation", "tool_calls"]
    """What kind of step it is."""

    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    """Where the step stands."""

    step_details: Annotated[
        MessageCreationStepDetails | ToolCallsStepDetails, Field(discriminator="type")
    ]
    """What was done."""

    last_error: RunStepLastError | None
    """Why the step failed, else null."""

    expired_at: int | None
    """When the step ran out of time, in Unix seconds, or null."""

    cancelled_at: int | None
    """When the step was cancelled, in Unix seconds, or null."""

    failed_at: int | None
    """When the step failed, in Unix seconds, or null."""

    completed_at: int | None
    """When the step was finished, in Unix seconds, or null."""

    metadata: Metadata | None
    """Your own notes on the step, as key and value."""

    usage: RunStepUsage | None
    """Tokens the step used."""


class RunStepLastError(BaseModel):
    """Why the step failed, else null."""

    code: Literal["server_error", "rate_limit_exceeded"]
    """The kind of fault."""

    message: str
    """The fault in words."""
