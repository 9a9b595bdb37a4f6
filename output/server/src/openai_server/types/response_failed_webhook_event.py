from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseFailedWebhookEvent(BaseModel):
    """A response has failed."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: ResponseFailedWebhookEventData
    """The response it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["response.failed"]
    """Tells the variant, here always `response.failed`."""


class ResponseFailedWebhookEventData(BaseModel):
    """The response it is about."""

    id: str
    """Id of the response."""
