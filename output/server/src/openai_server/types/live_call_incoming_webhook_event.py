from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class LiveCallIncomingWebhookEvent(BaseModel):
    """A live call comes in."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: LiveCallIncomingWebhookEventData
    """The session it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["live.call.incoming"]
    """Tells the variant, here always `live.call.incoming`."""


class LiveCallIncomingWebhookEventData(BaseModel):
    """The session it is about."""

    session_id: str
    """Id to answer the call with."""

    sip_headers: list[LiveCallIncomingWebhookEventSipHeader]
    """Headers of the SIP INVITE."""


class LiveCallIncomingWebhookEventSipHeader(BaseModel):
    name: str
    """Name of the header."""

    value: str
    """Value of the header."""
