from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class BatchExpiredWebhookEvent(BaseModel):
    """A batch has expired."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: BatchExpiredWebhookEventData
    """The batch it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["batch.expired"]
    """Tells the variant, here always `batch.expired`."""


class BatchExpiredWebhookEventData(BaseModel):
    """The batch it is about."""

    id: str
    """Id of the batch."""
