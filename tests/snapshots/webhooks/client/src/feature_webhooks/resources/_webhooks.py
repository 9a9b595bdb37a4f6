"""What the API sends to you."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime import Ref, Webhook, WebhookReceiver

if TYPE_CHECKING:
    from ..types import WebhookEvent


class WebhookEvents(WebhookReceiver):
    """What the API sends to you."""

    def unwrap(
        self,
        payload: str | bytes,
        headers: Mapping[str, str],
        *,
        secret: str | None = None,
    ) -> WebhookEvent:
        """Verify a delivery and return its event.

        The specification does not say how deliveries are signed. If there is a secret, they are
        verified by the Standard Webhooks scheme; without one they are taken as they come.

        Args:
            payload: The body of the request, as it was received.
            headers: Its headers.
            secret: The secret that signs deliveries. Default: the client's.

        Returns:
            The event.

        Raises:
            WebhookVerificationError: The signature is missing, wrong or too old.
        """
        return self._unwrap(_EVENT, payload, headers, secret)


_EVENT: Webhook[WebhookEvent] = Webhook(Ref("WebhookEvent"))
