from __future__ import annotations

from .._runtime import BaseModel, Nullable


class SubmitToolOutputsRequest(BaseModel, extra="forbid"):
    """Results of the calls that a run waits for."""

    tool_outputs: list[SubmitToolOutputsRequestToolOutput]
    """One result for each call."""

    stream: Nullable[bool] = None
    """Follow the rest of the run live as server-sent events."""


class SubmitToolOutputsRequestToolOutput(BaseModel):
    tool_call_id: str | None = None
    """Id of the call."""

    output: str | None = None
    """What the call returned, as text."""
