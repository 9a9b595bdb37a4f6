"""Sending webhooks: events that go to the servers of the API's users, signed by the Standard Webhooks scheme."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import ClassVar, Final, TypeAlias

from pydantic_core import to_json

from .answers import check_headers
from .codecs import codec_of
from .contents import Ref
from .events import InvalidAnswer

__all__ = ["Delivery", "Send", "WebhookSender", "send_by_urllib", "sign"]


class Delivery:
    """One request to be sent. To try again, send the same delivery: its id tells the receiver.

    Attributes:
        method, url, headers, content: The request.
        id: The ``webhook-id``.
    """

    __slots__ = ("content", "headers", "id", "method", "url")

    def __init__(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes, id: str
    ) -> None:
        self.method: Final = method
        self.url: Final = url
        self.headers: Final = headers
        self.content: Final = content
        self.id: Final = id


Send: TypeAlias = Callable[[Delivery], Awaitable[int]]
"""What carries a delivery out, and gives the status of the answer; over HTTP, mostly."""


class WebhookSender:
    """The base of a generated package's sender, which has a method for each kind of event.

    Args:
        secret: What deliveries are signed with: base64, with or without ``whsec_`` in front of it.
            Several, while one takes the place of another: each signs. None: nothing is signed.
        send: What carries deliveries out; default: :func:`send_by_urllib`. It should have a time-out,
            and follow no redirects.

    Attributes:
        package: The generated package, whose types events are of.
    """

    package: ClassVar[str]

    def __init__(
        self, secret: str | Sequence[str] | None = None, *, send: Send | None = None
    ) -> None:
        keys = () if secret is None else secret
        self._secrets = (keys,) if isinstance(keys, str) else tuple(keys)
        self._send: Send = send_by_urllib if send is None else send

    def prepare(
        self,
        method: str,
        url: str,
        type: Ref | None,
        event: object,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Delivery:
        """The delivery of an event, which may be sent more than once.

        Args:
            method: HTTP method.
            url: The receiver's.
            type: What the event is to be.
            event: The event.
            id: Default: a new one.
            headers: More headers.

        Raises:
            InvalidAnswer: The event is not what the specification says.
            InvalidHeader: A header can't be sent.
        """
        content = _content(type, event, self.package)
        id = id or f"msg_{secrets.token_urlsafe(18)}"
        sent = {"content-type": "application/json", **(headers or {})}
        if self._secrets:
            sent |= sign(content, self._secrets, id=id)
        else:
            sent["webhook-id"] = id
        check_headers(sent)
        return Delivery(method, url, sent, content, id)

    async def deliver(
        self,
        method: str,
        url: str,
        type: Ref | None,
        event: object,
        *,
        id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> int:
        """Send an event once, and give the status of the answer.

        Takes what :meth:`prepare` does, and raises what it and ``send`` do.
        """
        delivery = self.prepare(method, url, type, event, id=id, headers=headers)
        return await self._send(delivery)


async def send_by_urllib(delivery: Delivery) -> int:
    """Send a delivery by the standard library, in a thread; redirects are not followed.

    Raises:
        ValueError: The URL is not one of HTTP.
        OSError: The receiver can't be reached within ten seconds.
    """
    import anyio.to_thread

    return await anyio.to_thread.run_sync(_send, delivery)


def _send(delivery: Delivery) -> int:
    from http.client import HTTPConnection, HTTPSConnection
    from urllib.parse import urlsplit

    parts = urlsplit(delivery.url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{delivery.url!r} is no URL of HTTP")
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind(parts.hostname, parts.port, timeout=10)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection.request(
            delivery.method, target, delivery.content, dict(delivery.headers)
        )
        return connection.getresponse().status
    finally:
        connection.close()


def _content(type: Ref | None, event: object, package: str) -> bytes:
    if type is None:
        return b"" if event is None else _any(event)
    codec = codec_of(type, package)
    content = codec.encode(event)
    mistakes = codec.check(content)
    if mistakes:
        raise InvalidAnswer("The event does not fit:", mistakes)
    return content


def _any(event: object) -> bytes:
    return to_json(event, by_alias=True)


def sign(
    content: bytes, keys: Sequence[str], *, id: str, now: float | None = None
) -> dict[str, str]:
    """The headers ``webhook-id``, ``webhook-timestamp`` and ``webhook-signature`` of a delivery.

    The signature is an HMAC-SHA256 over ``id.timestamp.content``, one for each secret.

    Args:
        keys: The secrets.
        now: The time in seconds since 1970, for tests.

    Raises:
        ValueError: There is no secret.
    """
    if not keys:
        raise ValueError("there is no secret to sign with")
    timestamp = str(int(time.time() if now is None else now))
    signed = f"{id}.{timestamp}.".encode() + content
    digests = [hmac.new(_key(key), signed, hashlib.sha256).digest() for key in keys]
    signatures = [f"v1,{base64.b64encode(digest).decode()}" for digest in digests]
    return {
        "webhook-id": id,
        "webhook-timestamp": timestamp,
        "webhook-signature": " ".join(signatures),
    }


def _key(secret: str) -> bytes:
    text = secret.removeprefix("whsec_")
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        return secret.encode()
