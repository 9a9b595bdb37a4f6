from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class BatchFailedWebhookEvent(BaseModel):
    """A batch has failed."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: BatchFailedWebhookEventData
    """The batch it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["batch.failed"]
    """Tells the variant, here always `batch.failed`."""


class BatchFailedWebhookEventData(BaseModel):
    """The batch it is about."""

    id: str
    """Id of the batch."""
