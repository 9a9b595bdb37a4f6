from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class BatchCompletedWebhookEvent(BaseModel):
    """A batch is complete."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: BatchCompletedWebhookEventData
    """The batch it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["batch.completed"]
    """Tells the variant, here always `batch.completed`."""


class BatchCompletedWebhookEventData(BaseModel):
    """The batch it is about."""

    id: str
    """Id of the batch."""
