from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class BatchCancelledWebhookEvent(BaseModel):
    """A batch was cancelled."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: BatchCancelledWebhookEventData
    """The batch it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["batch.cancelled"]
    """Tells the variant, here always `batch.cancelled`."""


class BatchCancelledWebhookEventData(BaseModel):
    """The batch it is about."""

    id: str
    """Id of the batch."""
