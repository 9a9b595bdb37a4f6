"""What the API sends to you."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime import Ref, Webhook, WebhookReceiver

if TYPE_CHECKING:
    from ..types import WebhookEvent

_EVENT: Webhook[WebhookEvent] = Webhook(
    Ref("WebhookEvent"), signature="standard-webhooks"
)


class Webhooks(WebhookReceiver):
    """What the API sends to you."""

    def unwrap(
        self,
        payload: str | bytes,
        headers: Mapping[str, str],
        *,
        secret: str | None = None,
    ) -> WebhookEvent:
        """Verify the signature of a delivery and return its event."""
        return self._unwrap(_EVENT, payload, headers, secret)
