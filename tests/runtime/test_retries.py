"""When requests are tried again."""

from __future__ import annotations

import contextlib
import email.utils
import time

import httpx2
import pytest
from example_client import _runtime as rt
from example_client._runtime import BINARY, JSON, Api, Operation, Retries
from example_client._runtime.retries import delay_before_retry

GET = Operation("GET", "/x")
POST = Operation("POST", "/x", body=JSON)


@pytest.fixture
def plain(exchange):
    """A client of an API that knows no idempotency keys."""
    from example_client._runtime import Client

    api = Api(
        "example_client", name="plain", version="1", servers={"": "https://api.test"}
    )

    def make(*answers, **settings):
        served = exchange(*answers)
        transport = httpx2.MockTransport(served)
        client = Client(
            api,
            credentials={},
            http_client=httpx2.Client(transport=transport),
            **settings,
        )
        return client, served

    return make


def attempts(make, operation, *answers, options=None, **settings):
    client, served = make(*answers, **settings)
    arguments = {"body": {}} if operation.body else {}
    with contextlib.suppress(rt.APIError):
        client._call(operation, options or {}, **arguments)
    return len(served.requests)


@pytest.mark.parametrize("status", [408, 409, 425, 429, 500, 502, 503, 504])
def test_an_idempotent_request_is_repeated_after_a_passing_failure(
    plain, pauses, status
):
    assert attempts(plain, GET, httpx2.Response(status)) == 3
    assert len(pauses) == 2


@pytest.mark.parametrize("status", [400, 401, 404, 422])
def test_a_lasting_failure_is_not_repeated(plain, pauses, status):
    assert attempts(plain, GET, httpx2.Response(status)) == 1


@pytest.mark.parametrize(
    "error",
    [
        httpx2.ReadTimeout("x"),
        httpx2.RemoteProtocolError("x"),
        httpx2.ConnectError("x"),
    ],
)
def test_an_idempotent_request_is_repeated_when_no_answer_came(plain, pauses, error):
    assert attempts(plain, GET, error) == 3


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        (httpx2.ConnectError("x"), 3),
        (httpx2.ConnectTimeout("x"), 3),
        (httpx2.PoolTimeout("x"), 3),
        (httpx2.ReadTimeout("x"), 1),
        (httpx2.WriteError("x"), 1),
        (httpx2.RemoteProtocolError("x"), 1),
        (httpx2.Response(429), 3),
        (httpx2.Response(408), 3),
        (httpx2.Response(503, headers={"retry-after": "0"}), 3),
        (httpx2.Response(503), 1),
        (httpx2.Response(409), 1),
        (httpx2.Response(500), 1),
        (httpx2.Response(504), 1),
    ],
)
def test_an_unsafe_request_is_repeated_only_if_it_was_not_processed(
    plain, pauses, answer, count
):
    assert attempts(plain, POST, answer) == count


def test_the_server_may_say_whether_to_try_again(plain, pauses):
    assert (
        attempts(plain, POST, httpx2.Response(500, headers={"x-should-retry": "true"}))
        == 3
    )
    assert (
        attempts(plain, GET, httpx2.Response(500, headers={"x-should-retry": "false"}))
        == 1
    )


def test_an_idempotency_key_makes_repeating_safe_and_stays_the_same(
    exchange, pauses, completion
):
    served = exchange(httpx2.Response(500), httpx2.ReadTimeout("x"), completion)
    served.client().chat.completions.create(messages=[], model="m")
    keys = {request.headers["idempotency-key"] for request in served.requests}
    assert len(served.requests) == 3
    assert len(keys) == 1
    served.client().chat.completions.create(messages=[], model="m")
    assert served.request.headers["idempotency-key"] not in keys


def test_an_idempotency_key_may_be_given(exchange, completion):
    served = exchange(completion)
    client = served.client()
    client.chat.completions.create(messages=[], model="m", idempotency_key="mine")
    assert served.request.headers["idempotency-key"] == "mine"
    headers = {"idempotency-key": "own"}
    client.chat.completions.create(messages=[], model="m", extra_headers=headers)
    assert served.request.headers.get_list("idempotency-key") == ["own"]


def test_safe_methods_carry_no_idempotency_key(exchange, model):
    served = exchange(model)
    served.client().models.retrieve("m")
    assert "idempotency-key" not in served.request.headers


def test_how_often_is_the_clients_or_the_calls_affair(plain, pauses):
    assert attempts(plain, GET, httpx2.Response(500), max_retries=0) == 1
    assert attempts(plain, GET, httpx2.Response(500), max_retries=4) == 5
    assert attempts(plain, GET, httpx2.Response(500), options={"max_retries": 1}) == 2
    with pytest.raises(ValueError, match="max_retries"):
        plain(None, max_retries=-1)


def test_the_advice_of_the_specification_is_taken(plain, pauses):
    advice = Retries(
        max_retries=1, statuses=("418", "5XX"), initial_seconds=4, max_seconds=5
    )
    operation = Operation("GET", "/x", retries=advice)
    assert attempts(plain, operation, httpx2.Response(418)) == 2
    assert attempts(plain, operation, httpx2.Response(429)) == 1
    assert attempts(plain, operation, httpx2.Response(500), max_retries=0) == 1
    assert all(3 <= pause <= 4 for pause in pauses)


def test_a_success_ends_it(exchange, pauses, model):
    served = exchange(httpx2.Response(500), model)
    assert served.client().models.retrieve("m").id == "m"
    assert len(pauses) == 1


def test_a_body_that_can_not_be_sent_again_is_not(plain, pauses):
    client, served = plain(httpx2.Response(429))
    operation = Operation("PUT", "/x", body=BINARY)
    with pytest.raises(rt.RateLimitError):
        client._call(operation, {}, body=iter([b"1"]))
    assert len(served.requests) == 1


def test_a_file_is_sent_again_from_its_start(plain, pauses, tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"123")
    client, served = plain(httpx2.Response(500), httpx2.Response(200))
    with path.open("rb") as file:
        client._call(Operation("PUT", "/x", body=BINARY), {}, body=file)
    client._call(Operation("PUT", "/x", body=BINARY), {}, body=path)
    assert [request.content for request in served.requests] == [b"123"] * 3


def test_waits_grow_with_jitter_up_to_a_limit():
    for retry, longest in ((0, 0.5), (1, 1), (2, 2), (10, 8), (5000, 8)):
        delay = delay_before_retry(retry, {}, None)
        assert longest * 0.75 <= delay <= longest


def test_the_server_may_say_how_long_to_wait():
    assert delay_before_retry(0, {"retry-after": "7"}, None) == 7
    assert delay_before_retry(0, {"retry-after-ms": "1500"}, None) == 1.5
    assert (
        delay_before_retry(0, {"retry-after-ms": "250", "retry-after": "7"}, None)
        == 0.25
    )
    date = email.utils.formatdate(time.time() + 30, usegmt=True)
    assert 28 <= delay_before_retry(0, {"retry-after": date}, None) <= 30
    past = email.utils.formatdate(time.time() - 30, usegmt=True)
    assert delay_before_retry(0, {"retry-after": past}, None) == 0
    assert delay_before_retry(0, {"retry-after": "soon"}, None) <= 0.5


def test_a_server_that_asks_for_too_long_a_wait_is_not_waited_for(plain, pauses):
    assert delay_before_retry(0, {"retry-after": "121"}, None) is None
    assert (
        attempts(plain, GET, httpx2.Response(429, headers={"retry-after": "3600"})) == 1
    )


@pytest.mark.anyio
async def test_async_calls_are_repeated_alike(exchange, pauses, model, completion):
    served = exchange(httpx2.Response(500), httpx2.ReadTimeout("x"), model)
    assert (await served.async_client().models.retrieve("m")).id == "m"
    assert len(pauses) == 2
    served = exchange(httpx2.Response(500), completion)
    await served.async_client().chat.completions.create(messages=[], model="m")
    assert len({request.headers["idempotency-key"] for request in served.requests}) == 1


def test_a_given_idempotency_key_is_sent_where_the_api_names_no_header_for_it(
    plain, pauses
):
    client, served = plain(httpx2.Response(503), {})
    client._call(POST, {"idempotency_key": "mine"}, body={})
    assert [r.headers["idempotency-key"] for r in served.requests] == ["mine"] * 2
    client._call(POST, {}, body={})
    assert "idempotency-key" not in served.request.headers
