from __future__ import annotations

from typing import Any, Literal

from .._runtime import BaseModel


class FineTuningJobEvent(BaseModel):
    """Something a job reports."""

    object: Literal["fine_tuning.job.event"]
    """Kind of object, always `fine_tuning.job.event`."""

    id: str
    """Identifier of the event."""

    created_at: int
    """When the event came into being, in Unix seconds."""

    level: Literal["info", "warn", "error"]
    """How serious it is."""

    message: str
    """The report."""

    type: Literal["message", "metrics"] | None = None
    """A message in words, or figures."""

    data: dict[str, Any] | None = None
    """The figures or other detail."""
