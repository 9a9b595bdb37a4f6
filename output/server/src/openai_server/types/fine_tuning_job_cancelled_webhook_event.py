from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class FineTuningJobCancelledWebhookEvent(BaseModel):
    """A fine-tuning job was cancelled."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: FineTuningJobCancelledWebhookEventData
    """The fine-tuning job it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["fine_tuning.job.cancelled"]
    """Tells the variant, here always `fine_tuning.job.cancelled`."""


class FineTuningJobCancelledWebhookEventData(BaseModel):
    """The fine-tuning job it is about."""

    id: str
    """Id of the fine-tuning job."""
