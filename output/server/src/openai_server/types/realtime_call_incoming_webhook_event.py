from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class RealtimeCallIncomingWebhookEvent(BaseModel):
    """A realtime call comes in."""

    created_at: int
    """When it happened, in Unix seconds."""

    id: str
    """Identifier of the event."""

    data: RealtimeCallIncomingWebhookEventData
    """The call it is about."""

    object: Literal["event"] | None = None
    """Kind of object, always `event`."""

    type: Literal["realtime.call.incoming"]
    """Tells the variant, here always `realtime.call.incoming`."""


class RealtimeCallIncomingWebhookEventData(BaseModel):
    """The call it is about."""

    call_id: str
    """Id of the call."""

    sip_headers: list[RealtimeCallIncomingWebhookEventSipHeader]
    """Headers of the SIP INVITE."""


class RealtimeCallIncomingWebhookEventSipHeader(BaseModel):
    name: str
    """Name of the header."""

    value: str
    """Value of the header."""
