from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class FineTuningJobSucceededWebhookEvent(BaseModel):
    """A fine-tuning job is complete."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: FineTuningJobSucceededWebhookEventData
    """The fine-tuning job it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["fine_tuning.job.succeeded"]
    """Tells the variant, here always `fine_tuning.job.succeeded`."""


class FineTuningJobSucceededWebhookEventData(BaseModel):
    """The fine-tuning job it is about."""

    id: str
    """Id of the fine-tuning job."""
