"""Webhook deliveries."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time

import pytest
from example_client import AsyncExample, Example
from example_client import _runtime as rt
from example_client._runtime import Ref
from example_client._runtime.webhooks import verify_signature

KEY = b"0123456789abcdef0123456789abcdef"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
PAYLOAD = json.dumps({"type": "file.processed", "file_id": "f"})


def sign(payload, key=KEY, when=None, id="msg_1"):
    stamp = str(int(time.time() if when is None else when))
    signed = f"{id}.{stamp}.{payload}".encode()
    digest = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return {
        "webhook-id": id,
        "webhook-timestamp": stamp,
        "webhook-signature": f"v1,{digest}",
    }


@pytest.fixture
def webhooks():
    return Example(api_key="k", webhook_secret=SECRET).webhooks


def test_a_delivery_becomes_its_event(webhooks):
    event = webhooks.unwrap(PAYLOAD, sign(PAYLOAD))
    assert type(event).__name__ == "FileProcessed"
    assert event.file_id == "f"
    assert webhooks.unwrap(PAYLOAD.encode(), sign(PAYLOAD)).file_id == "f"


def test_an_unknown_event_is_kept(webhooks):
    payload = '{"type": "new.thing", "a": 1}'
    event = webhooks.unwrap(payload, sign(payload))
    assert event.to_dict() == {"type": "new.thing", "a": 1}


def test_header_names_may_be_in_any_case(webhooks):
    headers = {name.title(): value for name, value in sign(PAYLOAD).items()}
    assert webhooks.unwrap(PAYLOAD, headers).file_id == "f"


def test_one_of_several_signatures_will_do(webhooks):
    headers = sign(PAYLOAD)
    headers["webhook-signature"] = "v1,AAAA v1a,BBBB " + headers["webhook-signature"]
    webhooks.verify_signature(PAYLOAD, headers)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"webhook-signature": "v1,AAAA"}, "no signature"),
        ({"webhook-signature": ""}, "no signature"),
        ({"webhook-signature": "v1,é"}, "no signature"),
        ({"webhook-id": "other"}, "no signature"),
        ({"webhook-timestamp": "soon"}, "not a number"),
        ({"webhook-id": None}, "webhook-id"),
        ({"webhook-timestamp": None}, "webhook-timestamp"),
        ({"webhook-signature": None}, "webhook-signature"),
    ],
)
def test_a_delivery_that_is_not_right_is_refused(webhooks, change, message):
    headers = {k: v for k, v in {**sign(PAYLOAD), **change}.items() if v is not None}
    with pytest.raises(rt.WebhookVerificationError, match=message):
        webhooks.unwrap(PAYLOAD, headers)


def test_a_signature_of_another_version_does_not_count(webhooks):
    headers = sign(PAYLOAD)
    headers["webhook-signature"] = headers["webhook-signature"].replace("v1,", "v2,")
    with pytest.raises(rt.WebhookVerificationError):
        webhooks.unwrap(PAYLOAD, headers)


@pytest.mark.parametrize("age", [301, -301])
def test_a_delivery_out_of_its_time_is_refused(webhooks, age):
    headers = sign(PAYLOAD, when=time.time() - age)
    with pytest.raises(rt.WebhookVerificationError, match="old"):
        webhooks.unwrap(PAYLOAD, headers)
    webhooks.verify_signature(PAYLOAD, headers, tolerance=400)


def test_changed_payloads_and_other_secrets_are_refused(webhooks):
    with pytest.raises(rt.WebhookVerificationError):
        webhooks.unwrap(PAYLOAD.replace("f", "g"), sign(PAYLOAD))
    with pytest.raises(rt.WebhookVerificationError):
        webhooks.unwrap(PAYLOAD, sign(PAYLOAD), secret="whsec_AAAA")
    plain = "not base64!"
    webhooks.verify_signature(PAYLOAD, sign(PAYLOAD, key=plain.encode()), secret=plain)


def test_without_a_secret_nothing_is_believed(monkeypatch):
    with pytest.raises(rt.WebhookVerificationError, match="EXAMPLE_WEBHOOK_SECRET"):
        Example(api_key="k").webhooks.unwrap(PAYLOAD, sign(PAYLOAD))
    monkeypatch.setenv("EXAMPLE_WEBHOOK_SECRET", SECRET)
    assert (
        AsyncExample(api_key="k").webhooks.unwrap(PAYLOAD, sign(PAYLOAD)).file_id == "f"
    )


def test_what_is_no_json_is_an_error(webhooks):
    with pytest.raises(rt.APIError, match="no JSON"):
        webhooks.unwrap("<a>", sign("<a>"))


def test_the_time_can_be_given():
    verify_signature(PAYLOAD, sign(PAYLOAD, when=1000), SECRET, now=1100)


def test_the_headers_of_the_schemes_forerunner_will_do(webhooks):
    headers = {k.replace("webhook", "svix"): v for k, v in sign(PAYLOAD).items()}
    assert webhooks.unwrap(PAYLOAD, headers).file_id == "f"
    headers["svix-signature"] = "v1,AAAA"
    with pytest.raises(rt.WebhookVerificationError):
        webhooks.unwrap(PAYLOAD, headers)


class Unsigned(rt.WebhookReceiver):
    """The door of an API whose specification says nothing of signatures."""

    def unwrap(self, payload, headers, *, secret=None):
        return self._unwrap(rt.Webhook(Ref("WebhookEvent")), payload, headers, secret)


def test_where_no_signature_is_described_a_secret_is_held_against_deliveries_still():
    without = Unsigned(Example(api_key="k"))
    assert without.unwrap(PAYLOAD, {}).file_id == "f"
    with pytest.raises(rt.WebhookVerificationError):
        without.unwrap(PAYLOAD, {}, secret=SECRET)
    having = Unsigned(Example(api_key="k", webhook_secret=SECRET))
    assert having.unwrap(PAYLOAD, sign(PAYLOAD)).file_id == "f"
    with pytest.raises(rt.WebhookVerificationError):
        having.unwrap(PAYLOAD, {})
