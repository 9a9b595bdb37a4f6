from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseIncompleteWebhookEvent(BaseModel):
    """A response broke off."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: ResponseIncompleteWebhookEventData
    """The response it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["response.incomplete"]
    """Tells the variant, here always `response.incomplete`."""


class ResponseIncompleteWebhookEventData(BaseModel):
    """The response it is about."""

    id: str
    """Id of the response."""
