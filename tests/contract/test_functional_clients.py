"""Clients: authentication, servers, errors, retries, middleware, raw responses and webhooks."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging
import time
from typing import Any

import httpx2
import pytest

from tests.contract.conftest import Calling, Serve
from tests.harness.generated import Generator
from tests.harness.servers import Received, Reply, json_reply


def secured(scheme: str, *, security: str = "[{main: []}]", more: str = "") -> str:
    return f"""
        security: {security}
        paths:
          /things:
            get:
              responses: {{'200': {{content: {{application/json: {{schema: {{type: array, items: {{}}}}}}}}}}}}
            post:
              responses: {{'204': {{description: done}}}}
          /open:
            get:
              security: []
              responses: {{'200': {{content: {{application/json: {{schema: {{type: object}}}}}}}}}}
        components:
          securitySchemes:
            main: {scheme}
            {more}
    """


_BEARER = "{type: http, scheme: bearer}"
_LIST = json_reply("[]")


def test_bearer_tokens(generate: Generator, calling: Calling, server: Serve):
    sdk = generate(secured(_BEARER))
    loopback = server(_LIST)
    calling(sdk, loopback.url, main="secret")(lambda client: client.things.list())
    assert loopback.last.header("authorization") == "Bearer secret"


def test_an_operation_without_security_gets_no_credentials(
    generate: Generator, server: Serve
):
    sdk = generate(secured(_BEARER))
    loopback = server()
    with sdk.client(loopback.url, main="secret") as client:
        client.open.retrieve()
    assert loopback.last.header("authorization") is None


def test_basic_credentials(generate: Generator, calling: Calling, server: Serve):
    sdk = generate(secured("{type: http, scheme: basic}"))
    loopback = server(_LIST)
    calling(sdk, loopback.url, username="me", password="pass:wörd")(
        lambda client: client.things.list()
    )
    sent = (loopback.last.header("authorization") or "").removeprefix("Basic ")
    assert base64.b64decode(sent).decode() == "me:pass:wörd"


@pytest.mark.parametrize("place", ["header", "query", "cookie"])
def test_api_keys(generate: Generator, server: Serve, place: str):
    sdk = generate(secured(f"{{type: apiKey, in: {place}, name: X-Key}}"))
    loopback = server(_LIST)
    with sdk.client(loopback.url, main="a b") as client:
        client.things.list()
    request = loopback.last
    found = {
        "header": request.header("x-key"),
        "query": dict(request.query_pairs).get("X-Key"),
        "cookie": (request.header("cookie") or "")
        .removeprefix("X-Key=")
        .replace("%20", " "),
    }
    assert found[place] == "a b"


def test_two_schemes_at_once(generate: Generator, server: Serve):
    sdk = generate(
        secured(
            _BEARER,
            security="[{main: [], app: []}]",
            more="app: {type: apiKey, in: header, name: X-App}",
        )
    )
    loopback = server(_LIST)
    with sdk.client(loopback.url, main="secret", app="me") as client:
        client.things.list()
    assert loopback.last.header("authorization") == "Bearer secret"
    assert loopback.last.header("x-app") == "me"


def test_the_alternative_that_there_are_credentials_for(
    generate: Generator, server: Serve
):
    sdk = generate(
        secured(
            _BEARER,
            security="[{main: []}, {app: []}]",
            more="app: {type: apiKey, in: header, name: X-App}",
        )
    )
    loopback = server(_LIST)
    with sdk.client(loopback.url, app="me") as client:
        client.things.list()
    assert loopback.last.header("authorization") is None
    assert loopback.last.header("x-app") == "me"


def test_credentials_from_the_environment(
    generate: Generator, server: Serve, monkeypatch: pytest.MonkeyPatch
):
    sdk = generate(secured(_BEARER))
    loopback = server(_LIST)
    monkeypatch.setenv("THING_SHOP_MAIN", "from-outside")
    with sdk.client(loopback.url) as client:
        client.things.list()
    assert loopback.last.header("authorization") == "Bearer from-outside"


def test_client_credentials_are_fetched_once_and_renewed(
    generate: Generator, calling: Calling, server: Serve
):
    issued: list[str] = []

    def token(request: Received) -> Reply:
        issued.append(f"t{len(issued)}")
        assert b"grant_type=client_credentials" in request.body
        return json_reply(
            json.dumps(
                {"access_token": issued[-1], "token_type": "bearer", "expires_in": 3600}
            )
        )

    def answer(request: Received) -> Reply:
        if request.header("authorization") == "Bearer t0" and len(api.received) > 2:
            return json_reply("{}", 401)
        return _LIST

    tokens = server(token)
    flow = f"{{clientCredentials: {{tokenUrl: '{tokens.url}/token', scopes: {{}}}}}}"
    sdk = generate(secured(f"{{type: oauth2, flows: {flow}}}"))
    api = server(answer)

    def call(client: Any) -> Any:
        return client.things.list()

    caller = calling(sdk, api.url, client_id="id", client_secret="secret")
    if caller.asynchronous:
        import asyncio

        async def thrice() -> None:
            async with sdk.async_client(
                api.url, client_id="id", client_secret="secret"
            ) as client:
                for _ in range(3):
                    await client.things.list()

        asyncio.run(thrice())
    else:
        with sdk.client(api.url, client_id="id", client_secret="secret") as client:
            for _ in range(3):
                client.things.list()
    assert issued == ["t0", "t1"]
    assert api.last.header("authorization") == "Bearer t1"


_SERVERS = """
    servers:
      - url: '{scheme}://127.0.0.1:{port}/{base}'
        variables:
          scheme: {default: http, enum: [http, https]}
          port: {default: '1'}
          base: {default: v1}
    paths:
      /things: {get: {responses: {'200': {content: {application/json: {schema: {type: array, items: {}}}}}}}}
"""


def test_server_variables(generate: Generator, server: Serve):
    sdk = generate(_SERVERS)
    loopback = server(_LIST)
    port = loopback.url.rpartition(":")[2]
    with sdk.client(port=port, base="v2") as client:
        client.things.list()
    assert loopback.last.path == "/v2/things"


def test_the_base_url_may_have_a_path(generate: Generator, server: Serve):
    sdk = generate(_SERVERS)
    loopback = server(_LIST)
    with sdk.client(f"{loopback.url}/proxy/") as client:
        client.things.list()
    assert loopback.last.path == "/proxy/things"


_ERRORS = """
    paths:
      /things/{id}:
        parameters: [{name: id, in: path, required: true, schema: {type: string}}]
        get:
          responses:
            '200': {content: {application/json: {schema: {type: object}}}}
            '404': {content: {application/json: {schema: {$ref: '#/components/schemas/Missing'}}}}
            '4XX': {content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        post:
          requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
          responses: {'204': {description: done}}
    components:
      schemas:
        Missing: {type: object, properties: {what: {type: string}}}
        Problem: {type: object, properties: {detail: {type: string}}}
"""

STATUSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
}


@pytest.mark.parametrize("status", STATUSES)
def test_errors_by_status(
    generate: Generator, calling: Calling, server: Serve, status: int
):
    sdk = generate(_ERRORS)
    loopback = server(json_reply('{"detail": "d"}', status, x_request_id="r1"))
    with pytest.raises(sdk.module.APIStatusError) as caught:
        calling(sdk, loopback.url, max_retries=0)(
            lambda client: client.things.retrieve("x")
        )
    assert type(caught.value).__name__ == STATUSES[status]
    assert caught.value.status_code == status
    assert caught.value.request_id == "r1"
    assert caught.value.headers["x-request-id"] == "r1"


def test_error_bodies_are_typed(generate: Generator, server: Serve):
    sdk = generate(_ERRORS)
    loopback = server(
        lambda r: (
            json_reply('{"what": "w"}', 404)
            if "none" in r.path
            else json_reply('{"detail": "d"}', 418)
        )
    )
    with sdk.client(loopback.url) as client:
        with pytest.raises(sdk.module.NotFoundError) as missing:
            client.things.retrieve("none")
        with pytest.raises(sdk.module.APIStatusError) as other:
            client.things.retrieve("x")
    assert isinstance(missing.value.body, sdk.types.Missing)
    assert missing.value.body.what == "w"
    assert isinstance(other.value.body, sdk.types.Problem)


@pytest.mark.parametrize("body", [b"", b"<html>", b"\xff\xfe", b"[1", b"null"])
def test_an_error_with_any_body_is_that_error(
    generate: Generator, server: Serve, body: bytes
):
    sdk = generate(_ERRORS)
    loopback = server(Reply(404, body, {"content-type": "application/json"}))
    with sdk.client(loopback.url) as client, pytest.raises(sdk.module.NotFoundError):
        client.things.retrieve("x")


def test_no_connection_and_no_answer_in_time(
    generate: Generator, calling: Calling, server: Serve
):
    def slow(request: Received) -> Reply:
        time.sleep(0.5)
        return json_reply("{}")

    sdk = generate(_ERRORS)
    loopback = server(slow)
    with pytest.raises(sdk.module.APITimeoutError):
        calling(sdk, loopback.url, max_retries=0)(
            lambda client: client.things.retrieve("x", timeout=0.05)
        )
    with pytest.raises(sdk.module.APIConnectionError):
        calling(sdk, "http://127.0.0.1:1", max_retries=0)(
            lambda client: client.things.retrieve("x")
        )


def flaky(failures: list[Reply]) -> Any:
    left = list(failures)
    return lambda _: left.pop(0) if left else json_reply('{"ok": true}')


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_a_safe_request_is_tried_again(
    generate: Generator, calling: Calling, server: Serve, status: int
):
    sdk = generate(_ERRORS)
    again = json_reply("{}", status, retry_after_ms="1", retry_after="0")
    loopback = server(flaky([again, again]))
    calling(sdk, loopback.url)(lambda client: client.things.retrieve("x"))
    assert len(loopback.received) == 3


def test_an_unsafe_request_is_not_replayed_after_a_server_error(
    generate: Generator, server: Serve
):
    sdk = generate(_ERRORS)
    loopback = server(flaky([json_reply("{}", 500, retry_after_ms="1")]))
    with (
        sdk.client(loopback.url) as client,
        pytest.raises(sdk.module.InternalServerError),
    ):
        client.things.update("x", a="b")
    assert len(loopback.received) == 1


def test_a_long_retry_after_means_stop(generate: Generator, server: Serve):
    sdk = generate(_ERRORS)
    loopback = server(flaky([json_reply("{}", 429, retry_after="100000")]))
    with sdk.client(loopback.url) as client, pytest.raises(sdk.module.RateLimitError):
        client.things.retrieve("x")
    assert len(loopback.received) == 1


def test_options_for_some_calls(generate: Generator, server: Serve):
    sdk = generate(_ERRORS)
    loopback = server(flaky([json_reply("{}", 500, retry_after_ms="1")] * 2))
    with sdk.client(loopback.url, max_retries=0) as client:
        with pytest.raises(sdk.module.InternalServerError):
            client.things.retrieve("x")
        client.with_options(max_retries=2).things.retrieve("x")
    assert len(loopback.received) == 3


def test_raw_responses(generate: Generator, server: Serve):
    sdk = generate(_ERRORS)
    loopback = server(json_reply('{"a": 1}', x_request_id="r9"))
    with sdk.client(loopback.url) as client:
        raw = client.things.with_raw_response.retrieve("x")
        assert raw.status_code == 200
        assert raw.headers["x-request-id"] == "r9"
        assert raw.parse() is not None


def test_a_transport_of_ones_own(generate: Generator):
    sdk = generate(_ERRORS)
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(str(request.url))
        return httpx2.Response(200, json={})

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    with sdk.client("https://shop.test/api", http_client=http) as client:
        client.things.retrieve("x")
    assert seen == ["https://shop.test/api/things/x"]


def test_logs_hold_no_secrets(
    generate: Generator, server: Serve, caplog: pytest.LogCaptureFixture
):
    sdk = generate(secured("{type: apiKey, in: query, name: key}"))
    loopback = server(_LIST)
    with (
        caplog.at_level(logging.DEBUG, logger=sdk.module.__name__),
        sdk.client(loopback.url, main="s3cr3t") as client,
    ):
        client.things.list(extra_headers={"Authorization": "Bearer s3cr3t"})
    ours = [
        r.getMessage() for r in caplog.records if r.name.startswith(sdk.module.__name__)
    ]
    assert ours
    assert not any("s3cr3t" in message for message in ours)


_WEBHOOKS = """
    paths: {}
    x-triptych-webhooks: {signature: standard-webhooks}
    webhooks:
      thing.made:
        post:
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Made'}}}}
          responses: {'200': {description: fine}}
      thing.gone:
        post:
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Gone'}}}}
          responses: {'200': {description: fine}}
    components:
      schemas:
        Made: {type: object, required: [type, id], properties: {type: {const: thing.made}, id: {type: string}}}
        Gone: {type: object, required: [type, id], properties: {type: {const: thing.gone}, id: {type: string}}}
"""


def signed(payload: bytes, secret: bytes, when: int) -> dict[str, str]:
    """The headers of the Standard Webhooks specification, version 1."""
    message = f"msg_1.{when}.".encode() + payload
    digest = base64.b64encode(hmac.new(secret, message, hashlib.sha256).digest())
    return {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(when),
        "webhook-signature": f"v1,{digest.decode()}",
    }


def test_webhooks_are_verified_and_typed(generate: Generator):
    sdk = generate(_WEBHOOKS, webhooks={"signature": "standard-webhooks"})
    secret = b"0123456789abcdef0123456789abcdef"
    payload = b'{"type": "thing.made", "id": "x"}'
    headers = signed(payload, secret, int(time.time()))
    given = "whsec_" + base64.b64encode(secret).decode()
    with sdk.client("http://127.0.0.1:1") as client:
        event = client.webhooks.unwrap(payload, headers, secret=given)
        assert isinstance(event, sdk.types.Made)
        for wrong in (
            {**headers, "webhook-signature": "v1,AAAA"},
            {**headers, "webhook-timestamp": "1"},
            signed(payload, b"another", int(time.time())),
            {},
        ):
            with pytest.raises(sdk.module.WebhookVerificationError):
                client.webhooks.unwrap(payload, wrong, secret=given)
