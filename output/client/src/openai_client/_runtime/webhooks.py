"""Webhook deliveries: verified, and typed."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from .errors import APIError, WebhookVerificationError
from .operation import Ref

if TYPE_CHECKING:
    from .core import Core
    from .resource import AsyncResource, Resource

__all__ = ["Webhook", "WebhookReceiver", "verify_signature"]

Event = TypeVar("Event")

_TOLERANCE_SECONDS: Final = 300


class Webhook(Generic[Event]):
    """The deliveries of an API: the type of their events, and how they are signed.

    Args:
        event: Usually a union of all events.
        signature: ``standard-webhooks``, or None if deliveries are not signed.
    """

    __slots__ = ("event", "signature")

    def __init__(self, event: Ref, *, signature: str | None = None) -> None:
        self.event: Final = event
        self.signature: Final = signature


class WebhookReceiver:
    """The base of a generated client's ``webhooks``; it sends nothing, so sync and async clients share it.

    Its public name, which no generated method may take: ``verify_signature``.
    """

    def __init__(self, parent: Resource | AsyncResource) -> None:
        self._core: Core[Any] = cast(Any, parent)._core

    def verify_signature(
        self,
        payload: str | bytes,
        headers: Mapping[str, str],
        *,
        secret: str | None = None,
        tolerance: float = _TOLERANCE_SECONDS,
    ) -> None:
        """Make sure that a delivery comes from the API (see :func:`verify_signature`).

        Args:
            payload: The body of the delivery, exactly as it came.
            headers: Its headers, by names in any case.
            secret: Instead of the client's ``webhook_secret``.
            tolerance: How many seconds a delivery may be old, or ahead.

        Raises:
            WebhookVerificationError: It doesn't, or there is no secret to tell by.
        """
        secret = secret or self._core.settings.webhook_secret
        if not secret:
            variable = self._core.api.webhook_secret_env
            hint = f" or set {variable} in the environment" if variable else ""
            raise WebhookVerificationError(
                f"no secret to verify with: pass webhook_secret= to the client{hint}"
            )
        verify_signature(payload, headers, secret, tolerance=tolerance)

    def _unwrap(
        self,
        webhook: Webhook[Event],
        payload: str | bytes,
        headers: Mapping[str, str],
        secret: str | None,
    ) -> Event:
        from .decoding import InvalidJson, decoder_of

        # Who has a secret wants it held against deliveries, whatever the specification says of signatures.
        secret = secret or self._core.settings.webhook_secret
        if webhook.signature is not None or secret:
            self.verify_signature(payload, headers, secret=secret)
        content = payload.encode() if isinstance(payload, str) else payload
        decoder = decoder_of(webhook.event, self._core.api.package)
        try:
            return cast(Event, decoder.decode(content, self._core.settings.strict))
        except InvalidJson as error:
            raise APIError(f"the delivery is no JSON: {error}") from error


def verify_signature(
    payload: str | bytes,
    headers: Mapping[str, str],
    secret: str,
    *,
    tolerance: float = _TOLERANCE_SECONDS,
    now: float | None = None,
) -> None:
    """Verify a delivery by the Standard Webhooks scheme: ``webhook-id``, ``webhook-timestamp``, ``webhook-signature``.

    Its forerunner has the same headers with ``svix`` in place of ``webhook``; they are taken as well.
    The signature is an HMAC-SHA256 over ``id.timestamp.payload``; there may be several, of which one must
    agree, so that secrets can be changed. Comparison takes the same time wherever they differ.

    Args:
        secret: As the API gives it: base64, with or without ``whsec_`` in front of it.
        now: The time in seconds since 1970, for tests.

    Raises:
        WebhookVerificationError: A header is missing, the delivery is too old, or no signature agrees.
    """
    lower = {name.lower(): value for name, value in headers.items()}
    prefix = "svix" if "svix-signature" in lower else "webhook"
    try:
        id = lower[f"{prefix}-id"]
        timestamp = lower[f"{prefix}-timestamp"]
        signatures = lower[f"{prefix}-signature"]
    except KeyError as missing:
        raise WebhookVerificationError(f"the header {missing} is missing") from None
    try:
        age = (time.time() if now is None else now) - int(timestamp)
    except ValueError:
        raise WebhookVerificationError("the timestamp is not a number") from None
    if abs(age) > tolerance:
        raise WebhookVerificationError("the delivery is too old, or from the future")
    content = payload.encode() if isinstance(payload, str) else payload
    signed = f"{id}.{timestamp}.".encode() + content
    digest = hmac.new(_key(secret), signed, hashlib.sha256).digest()
    expected = base64.b64encode(digest)
    agreed = False
    for signature in signatures.split():
        version, _, text = signature.partition(",")
        same = hmac.compare_digest(expected, text.encode())
        agreed = agreed or (version == "v1" and same)
    if not agreed:
        raise WebhookVerificationError("no signature agrees with the secret")


def _key(secret: str) -> bytes:
    text = secret.removeprefix("whsec_")
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        return secret.encode()
