from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseCancelledWebhookEvent(BaseModel):
    """A response was cancelled."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: ResponseCancelledWebhookEventData
    """The response it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["response.cancelled"]
    """Tells the variant, here always `response.cancelled`."""


class ResponseCancelledWebhookEventData(BaseModel):
    """The response it is about."""

    id: str
    """Id of the response."""
