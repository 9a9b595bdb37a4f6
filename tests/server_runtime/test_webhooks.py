"""Events that the server sends."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
from typing import Any

import pytest

SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef").decode()


@pytest.fixture
def sender() -> Any:
    from example_server._runtime import WebhookSender

    sent: list[Any] = []

    async def send(delivery: Any) -> int:
        sent.append(delivery)
        return 204

    class Sender(WebhookSender):
        package = "example_server"

        async def noticed(self, url: str, event: Any, **options: Any) -> int:
            from example_server._runtime import Ref

            return await self.deliver("POST", url, Ref("Notice"), event, **options)

    def make(secret: Any = SECRET) -> Any:
        made = Sender(secret, send=send)
        made.sent = sent  # type: ignore[attr-defined]
        return made

    return make


EVENT = {"event": "e", "data": {"é": 1}}


def test_a_delivery_is_signed_over_what_is_sent(sender: Any) -> None:
    sending = sender()
    assert asyncio.run(sending.noticed("https://user.test/hook", EVENT)) == 204
    delivery = sending.sent[0]
    assert (delivery.method, delivery.url) == ("POST", "https://user.test/hook")
    assert delivery.content == '{"event":"e","data":{"é":1}}'.encode()
    headers = delivery.headers
    signed = (
        f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode()
        + delivery.content
    )
    digest = hmac.new(b"0123456789abcdef", signed, hashlib.sha256).digest()
    assert headers["webhook-signature"] == "v1," + base64.b64encode(digest).decode()


def test_several_secrets_all_sign(sender: Any) -> None:
    sending = sender((SECRET, "not base64!"))
    asyncio.run(sending.noticed("https://user.test", EVENT, id="msg_1"))
    headers = sending.sent[0].headers
    assert len(headers["webhook-signature"].split()) == 2
    assert headers["webhook-id"] == "msg_1"


def test_without_a_secret_nothing_is_signed(sender: Any) -> None:
    sending = sender(None)
    asyncio.run(sending.noticed("https://user.test", EVENT))
    assert "webhook-signature" not in sending.sent[0].headers


def test_an_event_that_is_not_what_the_specification_says_is_not_sent(
    sender: Any,
) -> None:
    from example_server._runtime.answers import InvalidHeader
    from example_server._runtime.events import InvalidAnswer

    sending = sender()
    with pytest.raises(InvalidAnswer, match="/data is missing"):
        asyncio.run(sending.noticed("https://user.test", {"event": "e"}))
    evil = {"X-A": "a\r\nX-B: b"}
    with pytest.raises(InvalidHeader):
        asyncio.run(sending.noticed("https://user.test", EVENT, headers=evil))
    assert sending.sent == []


def test_deliveries_go_over_http_by_themselves(serve: Any, run: Any) -> None:
    from example_server._runtime.webhooks import Delivery, send_by_urllib

    server = run(serve().app)

    def send(url: str) -> int:
        delivery = Delivery("POST", url, {"X-A": "b"}, b"{}", "msg_1")
        return asyncio.run(send_by_urllib(delivery))

    assert send(f"{server.url}/nothing?x=1") == 404
    with pytest.raises(ValueError):
        send("file:///etc/passwd")
