from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseCompletedWebhookEvent(BaseModel):
    """A response is complete."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: ResponseCompletedWebhookEventData
    """The response it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["response.completed"]
    """Tells the variant, here always `response.completed`."""


class ResponseCompletedWebhookEventData(BaseModel):
    """The response it is about."""

    id: str
    """Id of the response."""
