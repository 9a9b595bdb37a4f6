"""Clients: settings, options, middleware, logging, connections."""

from __future__ import annotations

import logging

import httpx2
import pytest
from example_client import AsyncExample, Example, _client, omit
from example_client import _runtime as rt
from example_client._runtime import Api, Client, Operation
from example_client.types import Model

GET = Operation("GET", "/x")


def test_the_base_url_comes_from_argument_environment_or_server(monkeypatch):
    assert Example(api_key="k").base_url == "https://eu.api.example.com/v1"
    assert Example(api_key="k", region="us").base_url == "https://us.api.example.com/v1"
    assert (
        Example(api_key="k", server="sandbox").base_url
        == "https://sandbox.example.com/v1"
    )
    monkeypatch.setenv("EXAMPLE_BASE_URL", "http://env.test/")
    assert Example(api_key="k").base_url == "http://env.test"
    assert (
        Example(api_key="k", server="sandbox").base_url
        == "https://sandbox.example.com/v1"
    )
    assert (
        Example(api_key="k", base_url="http://arg.test/a/").base_url
        == "http://arg.test/a"
    )
    with pytest.raises(ValueError, match="'production', 'sandbox'"):
        Example(api_key="k", server="moon")


def test_a_client_without_any_server_needs_a_base_url():
    api = Api("example_client", name="n", version="1", servers={})
    with pytest.raises(ValueError, match="base_url"):
        Client(api, credentials={})
    assert Client(api, credentials={}, base_url="http://a").base_url == "http://a"


def test_an_operation_may_have_a_server_of_its_own(exchange):
    served = exchange({})
    operation = Operation("GET", "/x", server="https://upload.test/v2/")
    served.client()._call(operation, {})
    assert str(served.request.url) == "https://upload.test/v2/x"
    served.client()._call(Operation("GET", "/x", server="/v2"), {})
    assert str(served.request.url) == "https://eu.api.example.com/v2/x"
    served.client(base_url="http://mock.test")._call(operation, {})
    assert str(served.request.url) == "http://mock.test/x"


def test_every_request_says_who_it_comes_from(exchange, model):
    served = exchange(model)
    served.client().models.retrieve("m")
    headers = served.request.headers
    assert headers["user-agent"].startswith("example/1.2.3 python-httpx2/")
    assert headers["accept"] == "application/json"
    assert headers["accept-encoding"]
    assert headers["host"] == "eu.api.example.com"


def test_headers_add_up_call_over_client_over_operation(exchange):
    served = exchange({})
    client = served.client(
        default_headers={"X-A": "client", "X-B": "client", "User-Agent": "me"}
    )
    operation = Operation("GET", "/x", headers={"X-A": "operation", "X-C": "operation"})
    client._call(
        operation,
        {"extra_headers": {"x-b": "call", "accept": omit}},
        headers={"X-A": "argument"},
    )
    headers = served.request.headers
    assert headers.get_list("x-a") == ["argument"]
    assert headers.get_list("x-b") == ["call"]
    assert headers["x-c"] == "operation"
    assert headers["user-agent"] == "me"
    assert "accept" not in headers


def test_query_parameters_add_up_too(exchange):
    served = exchange({})
    client = served.client(default_query={"a": "client", "v": 2})
    client._call(
        GET,
        {"extra_query": {"b": "call"}},
        query={"a": "argument", "b": "argument", "c": omit},
    )
    assert dict(served.request.url.params) == {"a": "argument", "v": "2", "b": "call"}


def test_an_http_client_of_the_callers_own_keeps_its_settings(exchange):
    served = exchange({})
    http = httpx2.Client(
        transport=httpx2.MockTransport(served),
        headers={"X-Mine": "1", "User-Agent": "mine"},
        params={"p": "1"},
        cookies={"c": "2"},
        timeout=7,
    )
    Example(api_key="k", http_client=http)._call(GET, {}, query={"q": 1})
    request = served.request
    assert request.headers["x-mine"] == "1"
    assert request.headers["user-agent"] == "mine"
    assert request.headers["cookie"] == "c=2"
    assert dict(request.url.params) == {"p": "1", "q": "1"}
    assert request.extensions["timeout"]["read"] == 7


def test_cookies_of_the_server_are_sent_back(exchange):
    served = exchange(httpx2.Response(200, json={}, headers={"set-cookie": "sticky=1"}))
    client = served.client()
    client._call(GET, {})
    client._call(GET, {})
    assert served.request.headers["cookie"] == "sticky=1"


@pytest.mark.parametrize(
    ("client", "operation", "call", "read"),
    [
        ({}, None, {}, 600),
        ({}, 30, {}, 30),
        ({"timeout": 3}, 30, {}, 3),
        ({"timeout": None}, None, {}, None),
        ({"timeout": 3}, 30, {"timeout": 1.5}, 1.5),
        ({"timeout": 3}, None, {"timeout": None}, None),
        ({}, None, {"timeout": httpx2.Timeout(1, read=9)}, 9),
    ],
)
def test_timeouts_call_over_client_over_operation(
    exchange, client, operation, call, read
):
    served = exchange({})
    served.client(**client)._call(Operation("GET", "/x", timeout=operation), call)
    assert served.request.extensions["timeout"]["read"] == read


def test_with_options_changes_a_copy(exchange, model):
    served = exchange(model)
    client = served.client(default_headers={"X-A": "1"})
    _ = client.models
    other = client.with_options(
        timeout=4,
        default_headers={"X-B": "2"},
        base_url="http://other.test",
        api_key="new",
    )
    assert isinstance(other, Example)
    other.models.retrieve("m")
    request = served.request
    assert request.url.host == "other.test"
    assert (request.headers["x-a"], request.headers["x-b"]) == ("1", "2")
    assert request.headers["authorization"] == "Bearer new"
    assert request.extensions["timeout"]["read"] == 4
    client.models.retrieve("m")
    assert "x-b" not in served.request.headers
    assert served.request.url.host == "eu.api.example.com"
    assert served.request.headers["authorization"] == "Bearer secret-key"


def test_a_misspelt_argument_is_refused(exchange):
    with pytest.raises(TypeError, match="'timout'; did you mean 'timeout'"):
        exchange({}).client().models.retrieve("m", timout=3)


# Middleware.


def test_middleware_runs_around_every_attempt_the_first_outermost(
    exchange, pauses, model
):
    served = exchange(httpx2.Response(500), model)
    log = []

    def layer(name):
        def middleware(request, call_next):
            request.headers[f"x-{name}"] = "1"
            log.append(f"{name} in")
            response = call_next(request)
            log.append(f"{name} {response.status_code}")
            return response

        return middleware

    client = served.client(middleware=[layer("a"), layer("b")])
    client.models.retrieve("m")
    assert log == ["a in", "b in", "b 500", "a 500", "a in", "b in", "b 200", "a 200"]
    assert served.request.headers["x-b"] == "1"


def test_middleware_may_read_an_answer_or_give_its_own(exchange, model):
    seen = []

    def spy(request, call_next):
        response = call_next(request)
        seen.append(response.json())
        return response

    assert exchange(model).client(middleware=[spy]).models.retrieve("m").id == "m"
    assert seen == [model]
    served = exchange(httpx2.Response(500))
    client = served.client(
        middleware=[
            lambda request, _: httpx2.Response(200, json=model, request=request)
        ]
    )
    assert client.models.retrieve("m").id == "m"
    assert not served.requests


@pytest.mark.anyio
async def test_async_middleware(exchange, model):
    async def layer(request, call_next):
        request.headers["x-a"] = "1"
        return await call_next(request)

    served = exchange(model)
    await served.async_client(middleware=[layer]).models.retrieve("m")
    assert served.request.headers["x-a"] == "1"


# Logging.


def test_requests_are_logged_without_secrets_or_bodies(
    exchange, caplog, completion, pauses
):
    caplog.set_level(logging.DEBUG, "example_client")
    served = exchange(
        httpx2.Response(500),
        httpx2.Response(200, json=completion, headers={"set-cookie": "top=secret"}),
    )
    client = served.client(
        default_query={"access_token": "secret-token"},
        default_headers={"X-Fine": "shown"},
    )
    message = {"role": "user", "content": "private words"}
    client.chat.completions.create(
        messages=[message], model="m", extra_headers={"X-Auth-Thing": "secret-thing"}
    )
    text = "\n".join(
        record.getMessage()
        for record in caplog.records
        if record.name == "example_client"
    )
    assert (
        "POST https://eu.api.example.com/v1/chat/completions?access_token=<redacted>"
        in text
    )
    assert "200 in" in text
    assert "trying again" in text
    assert "shown" in text
    for secret in ("secret", "private", "Hi"):
        assert secret not in text.replace("webhook_secret", "")


def test_the_environment_switches_logging_on(monkeypatch, exchange, model):
    logger = logging.getLogger("example_client")
    before = logger.level, list(logger.handlers)
    try:
        monkeypatch.setenv("EXAMPLE_LOG", "debug")
        exchange(model).client()
        assert logger.level == logging.DEBUG
    finally:
        logger.setLevel(before[0])
        logger.handlers[:] = before[1]


# Connections.


def test_making_a_client_makes_no_http_client(monkeypatch):
    def fail(*_, **__):
        raise AssertionError("made")

    monkeypatch.setattr(httpx2, "Client", fail)
    client = Example(api_key="k")
    _ = client.chat.completions
    client.with_options(timeout=3)
    client.close()
    assert client.is_closed


def test_a_closed_client_refuses_to_send():
    client = Example(api_key="k")
    with client:
        pass
    with pytest.raises(RuntimeError, match="closed"):
        client.models.retrieve("m")


def test_an_http_client_of_the_callers_own_is_left_open(exchange, model):
    served = exchange(model)
    http = httpx2.Client(transport=httpx2.MockTransport(served))
    with Example(api_key="k", http_client=http) as client:
        client.models.retrieve("m")
    assert not http.is_closed
    assert not client.is_closed


@pytest.mark.anyio
async def test_async_clients_close_alike():
    async with AsyncExample(api_key="k") as client:
        assert not client.is_closed
    assert client.is_closed
    with pytest.raises(RuntimeError, match="closed"):
        await client.models.retrieve("m")


def test_a_client_shows_no_secrets():
    assert "secret" not in repr(Example(api_key="secret"))
    assert "secret" not in repr(
        Example(api_key="secret", webhook_secret="secret")._core.settings
    )


def test_connections_are_used_again(loopback, model):
    import json
    from http.server import BaseHTTPRequestHandler

    ports = set()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            ports.add(self.client_address[1])
            body = json.dumps(model).encode()
            self.send_response(200)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    with Example(api_key="k", base_url=loopback(Handler)) as client:
        for _ in range(3):
            assert client.models.retrieve("m").id == "m"
        assert client.with_options(timeout=5).models.retrieve("m").id == "m"
    assert len(ports) == 1


def test_a_client_may_be_used_by_many_threads(exchange, model):
    from concurrent.futures import ThreadPoolExecutor

    client = exchange(lambda _: httpx2.Response(200, json=model)).client()
    with ThreadPoolExecutor(8) as pool:
        assert {thing.id for thing in pool.map(client.models.retrieve, ["m"] * 50)} == {
            "m"
        }


def test_omit_is_falsy_and_one_of_a_kind():
    import copy
    import pickle

    assert not omit
    assert copy.deepcopy(omit) is omit
    assert copy.copy(omit) is omit
    assert pickle.loads(pickle.dumps(omit)) is omit
    assert repr(omit) == "omit"


def test_the_package_lists_its_names():
    import example_client

    assert {"Example", "AsyncExample", "NotFoundError", "omit", "types"} <= set(
        dir(example_client)
    )
    assert example_client.NotFoundError is rt.NotFoundError
    assert _client.Example is Example
    with pytest.raises(AttributeError, match="Nothing"):
        _ = example_client.Nothing


def test_a_misspelt_argument_is_named_with_what_may_be_meant(exchange):
    create = exchange({}).client().chat.completions.create
    with pytest.raises(TypeError, match="'modle'; did you mean 'model'") as caught:
        create(messages=[], model="m", modle="n")
    assert "POST /chat/completions" in str(caught.value)


def test_who_is_calling_is_changed_as_far_as_it_is_given(exchange):
    api = Api(
        "example_client",
        name="n",
        version="1",
        servers={"": "https://api.test"},
        schemes={"basic": rt.Basic()},
        security=(("basic",),),
        header_env={"X-Team": "TEAM"},
    )
    served = exchange({})
    http = httpx2.Client(transport=httpx2.MockTransport(served))
    client = Client(
        api,
        credentials={"basic": ("me", "old")},
        headers={"X-Team": "red"},
        http_client=http,
    )

    def sent(**changes):
        client._changed(**changes).request("GET", "/x")
        headers = served.request.headers
        return headers["authorization"], headers["x-team"]

    old, new = "Basic bWU6b2xk", "Basic bWU6bmV3"
    nothing = {"basic": (None, None)}
    assert sent(credentials=nothing, headers={"X-Team": None}) == (old, "red")
    assert sent(credentials={"basic": (None, "new")}) == (new, "red")
    assert sent(headers={"X-Team": "blue"}) == (old, "blue")
    assert sent(headers={"X-Team": "blue"}, default_headers={"X-B": "1"}) == (
        old,
        "blue",
    )


# What no method is made for.


def test_a_request_goes_where_no_method_goes(exchange, model):
    served = exchange(model)
    client = served.client(default_query={"v": "1"})
    assert client.request("GET", "/models/m") == model
    request = served.request
    assert (request.method, request.url.path) == ("GET", "/v1/models/m")
    assert request.headers["authorization"] == "Bearer secret-key"
    assert not request.read()
    found = client.request("get", "/odd%2Fpath?a=b", query={"c": [1, 2]}, result=Model)
    assert type(found) is Model
    assert served.request.url.raw_path == b"/v1/odd%2Fpath?a=b&v=1&c=1&c=2"
    assert client.request("GET", "/models", result=list[Model]) == model


def test_the_body_of_a_request_is_written_as_its_content_type_says(exchange, tmp_path):
    served = exchange({})
    request = served.client().request
    path = tmp_path / "a.txt"
    path.write_bytes(b"file")
    for body, content_type, sent in [
        ({"a": {"b": 1}}, "application/json", b'{"a":{"b":1}}'),
        ({"a": {"b": 1}}, "application/x-www-form-urlencoded", b"a[b]=1"),
        ([1], "application/vnd.x+json", b"[1]"),
        ("a,b", "text/csv", b"a,b"),
        (path, "application/octet-stream", b"file"),
    ]:
        request("POST", "/x", body=body, content_type=content_type)
        assert served.request.read() == sent
        assert served.request.headers["content-type"] == content_type
    request("POST", "/x", body={"f": path}, content_type="multipart/form-data")
    assert b'filename="a.txt"' in served.request.read()


def test_the_result_of_a_request_is_what_was_asked_for(exchange):
    for answer, result, found in [
        (httpx2.Response(200, content=b"\x00"), bytes, b"\x00"),
        (httpx2.Response(200, text="a"), str, "a"),
        (httpx2.Response(204), None, None),
        (httpx2.Response(200), None, None),
        (httpx2.Response(200, json=[1]), list[int], [1]),
    ]:
        request = exchange(answer).client().request
        assert request("GET", "/x", result=result) == found
    with pytest.raises(rt.NotFoundError) as caught:
        exchange(httpx2.Response(404, json={"code": "none"})).client().request(
            "GET", "/x"
        )
    assert caught.value.code == "none"


def test_a_whole_url_gets_credentials_of_its_own_origin_alone(exchange):
    served = exchange({})
    client = served.client(base_url="https://api.test/v1")
    client.request("GET", "https://api.test/other?a=1", query={"b": "c d"})
    assert str(served.request.url) == "https://api.test/other?a=1&b=c%20d"
    assert "authorization" in served.request.headers
    client.request("GET", "https://else.test/")
    assert "authorization" not in served.request.headers
    with pytest.raises(ValueError, match="slash"):
        client.request("GET", "models")


def test_a_request_has_the_views_of_every_method(exchange, model):
    client = exchange(model).client()
    raw = client.with_raw_response.request("GET", "/x", result=Model)
    assert (raw.status_code, raw.parse()) == (200, Model(**model))
    with client.with_streaming_response.request("GET", "/x") as response:
        assert response.json() == model


@pytest.mark.anyio
async def test_a_request_of_the_asynchronous_client(exchange, model):
    served = exchange(model)
    client = served.async_client()
    assert await client.request("POST", "/x", body={"a": 1}, result=Model)
    assert served.request.read() == b'{"a":1}'
    async with client.with_streaming_response.request("GET", "/x") as response:
        assert await response.json() == model
