"""Credentials: found, put in their place, renewed, and never shown to strangers."""

from __future__ import annotations

import base64
import threading
from urllib.parse import parse_qs

import httpx2
import pytest
from example_client import _runtime as rt
from example_client._runtime import (
    Api,
    ApiKey,
    AsyncClient,
    Basic,
    Bearer,
    Client,
    OAuth2,
    Operation,
)

SCHEMES = {
    "bearer": Bearer(env="T_TOKEN", argument="token"),
    "basic": Basic(env=("T_USER", "T_PASSWORD")),
    "header": ApiKey("header", "X-Api-Key", env="T_KEY", argument="key"),
    "query": ApiKey("query", "api_key", argument="key"),
    "cookie": ApiKey("cookie", "session", argument="session"),
    "token": Bearer(scheme="Token", argument="token"),
    "oauth": OAuth2(
        token_url="/oauth/token",
        scopes=("read", "write"),
        env=("T_ID", "T_SECRET"),
        token_env="T_OAUTH",
        argument=("client_id", "client_secret"),
    ),
    "oauth_form": OAuth2(token_url="/oauth/token", secret_in_body=True),
}


@pytest.fixture(autouse=True)
def _environment(monkeypatch):
    for name in ("TOKEN", "USER", "PASSWORD", "KEY", "ID", "SECRET", "OAUTH"):
        monkeypatch.delenv(f"T_{name}", raising=False)


def api(security):
    return Api(
        "example_client",
        name="t",
        version="1",
        servers={"": "https://api.test/v1"},
        schemes=SCHEMES,
        security=security,
    )


def client(served, security, *, base=Client, http=httpx2.Client, **credentials):
    transport = httpx2.MockTransport(served)
    options = credentials.pop("options", {})
    return base(
        api(security),
        credentials=credentials,
        http_client=http(transport=transport, follow_redirects=True),
        **options,
    )


def ask(served, security, operation=None, options=None, **credentials):
    client(served, security, **credentials)._call(
        operation or Operation("GET", "/x"), options or {}
    )
    return served.request


@pytest.mark.parametrize(
    ("credentials", "header"),
    [
        ({"bearer": "t"}, ("authorization", "Bearer t")),
        ({"token": "t"}, ("authorization", "Token t")),
        (
            {"basic": ("u", "p")},
            ("authorization", "Basic " + base64.b64encode(b"u:p").decode()),
        ),
        ({"header": "k"}, ("x-api-key", "k")),
        ({"cookie": "c d"}, ("cookie", "session=c%20d")),
        ({"oauth": "t"}, ("authorization", "Bearer t")),
        ({"bearer": lambda: "fresh"}, ("authorization", "Bearer fresh")),
    ],
)
def test_each_scheme_puts_its_credential_in_its_place(exchange, credentials, header):
    request = ask(exchange({}), ((next(iter(credentials)),),), **credentials)
    assert request.headers[header[0]] == header[1]


def test_a_key_in_the_query(exchange):
    served = exchange({})
    it = client(served, (("query",),), query="a&b")
    it._call(Operation("GET", "/x"), {}, query={"q": 1})
    assert served.request.url.raw_path == b"/v1/x?q=1&api_key=a%26b"
    it._call(Operation("GET", "/x"), {})
    assert served.request.url.raw_path == b"/v1/x?api_key=a%26b"


def test_credentials_come_from_the_environment_when_not_given(exchange, monkeypatch):
    monkeypatch.setenv("T_TOKEN", "env")
    monkeypatch.setenv("T_USER", "u")
    monkeypatch.setenv("T_PASSWORD", "p")
    assert (
        ask(exchange({}), (("bearer",),), bearer=None).headers["authorization"]
        == "Bearer env"
    )
    assert (
        ask(exchange({}), (("bearer",),), bearer="arg").headers["authorization"]
        == "Bearer arg"
    )
    basic = "Basic " + base64.b64encode(b"u:p").decode()
    assert (
        ask(exchange({}), (("basic",),), basic=(None, None)).headers["authorization"]
        == basic
    )


def test_the_first_alternative_with_all_its_credentials_is_used(exchange):
    security = (("bearer",), ("header", "cookie"), ("basic",))
    request = ask(exchange({}), security, header="k", cookie="c", basic=("u", "p"))
    assert request.headers["x-api-key"] == "k"
    assert request.headers["cookie"] == "session=c"
    assert "authorization" not in request.headers


def test_an_operation_may_need_something_else_or_nothing(exchange):
    request = ask(
        exchange({}),
        (("bearer",),),
        Operation("GET", "/x", security=(("header",),)),
        bearer="t",
        header="k",
    )
    assert "authorization" not in request.headers
    assert request.headers["x-api-key"] == "k"
    request = ask(
        exchange({}), (("bearer",),), Operation("GET", "/x", security=()), bearer="t"
    )
    assert "authorization" not in request.headers
    request = ask(exchange({}), ((), ("bearer",)), bearer="t")
    assert request.headers["authorization"] == "Bearer t"
    request = ask(exchange({}), ((), ("bearer",)))
    assert "authorization" not in request.headers


def test_missing_credentials_are_named_before_anything_is_sent(exchange):
    served = exchange({})
    with pytest.raises(
        rt.MissingCredentialsError,
        match=r"token= \(or set T_TOKEN in the environment\)",
    ):
        ask(served, (("bearer",), ("oauth",)))
    assert not served.requests


def test_a_header_of_the_callers_own_will_do(exchange):
    served = exchange({})
    options = {"extra_headers": {"Authorization": "Mine x"}}
    assert (
        ask(served, (("bearer",),), options=options).headers["authorization"]
        == "Mine x"
    )
    it = client(served, (("bearer",),), bearer="t")
    it._call(Operation("GET", "/x"), options)
    assert served.request.headers.get_list("authorization") == ["Mine x"]


@pytest.mark.anyio
async def test_async_clients_take_async_token_providers(exchange):
    async def provide():
        return "later"

    served = exchange({})
    it = client(
        served,
        (("bearer",),),
        base=AsyncClient,
        http=httpx2.AsyncClient,
        bearer=provide,
    )
    await it._call(Operation("GET", "/x"), {})
    assert served.request.headers["authorization"] == "Bearer later"


def test_a_sync_client_refuses_an_async_token_provider(exchange):
    async def provide():
        return "later"

    with pytest.raises(TypeError, match="async client"):
        ask(exchange({}), (("bearer",),), bearer=provide)


class Tokens:
    """A token endpoint and an API behind it."""

    def __init__(self, expires_in=3600, refuse=()):
        self.issued = 0
        self.calls = []
        self.refuse = set(refuse)
        self.expires_in = expires_in
        self.form = None

    def __call__(self, request):
        if request.url.path.endswith("/token"):
            assert str(request.url) == "https://api.test/oauth/token"
            self.issued += 1
            self.form = parse_qs(request.read().decode())
            self.basic = request.headers["authorization"]
            body = {"access_token": f"t{self.issued}", "token_type": "bearer"}
            if self.expires_in is not None:
                body["expires_in"] = self.expires_in
            return httpx2.Response(200, json=body)
        token = request.headers["authorization"]
        self.calls.append(token)
        return httpx2.Response(401 if token in self.refuse else 200, json={})


def test_client_credentials_get_a_token_once(exchange):
    server = Tokens()
    it = client(server, (("oauth",),), oauth=("id:1", "s"))
    for _ in range(3):
        it._call(Operation("GET", "/x"), {})
    assert server.issued == 1
    assert server.calls == ["Bearer t1"] * 3
    assert server.form == {
        "grant_type": ["client_credentials"],
        "scope": ["read write"],
    }
    assert base64.b64decode(server.basic.removeprefix("Basic ")) == b"id%3A1:s"


def test_a_token_is_renewed_before_it_expires(exchange, monkeypatch):
    now = [1000.0]
    monkeypatch.setattr("example_client._runtime.auth.time.monotonic", lambda: now[0])
    server = Tokens(expires_in=600)
    it = client(server, (("oauth",),), oauth=("id", "s"))
    it._call(Operation("GET", "/x"), {})
    now[0] += 500
    it._call(Operation("GET", "/x"), {})
    now[0] += 45
    it._call(Operation("GET", "/x"), {})
    assert server.calls == ["Bearer t1", "Bearer t1", "Bearer t2"]


def test_a_refused_token_is_replaced_once(exchange):
    server = Tokens(refuse={"Bearer t1"})
    client(server, (("oauth",),), oauth=("id", "s"))._call(Operation("GET", "/x"), {})
    assert server.calls == ["Bearer t1", "Bearer t2"]
    server = Tokens(refuse={"Bearer t1", "Bearer t2"})
    with pytest.raises(rt.AuthenticationError):
        client(server, (("oauth",),), oauth=("id", "s"))._call(
            Operation("GET", "/x"), {}
        )
    assert server.issued == 2


def test_a_refused_static_token_is_an_error_at_once(exchange):
    served = exchange(httpx2.Response(401))
    with pytest.raises(rt.AuthenticationError):
        ask(served, (("bearer",),), bearer="t")
    assert len(served.requests) == 1


def test_many_threads_share_one_token():
    server = Tokens()
    it = client(server, (("oauth",),), oauth=("id", "s"))
    barrier = threading.Barrier(6)

    def work():
        barrier.wait()
        it._call(Operation("GET", "/x"), {})

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert server.issued == 1
    assert len(server.calls) == 6


@pytest.mark.anyio
async def test_many_tasks_share_one_token_and_its_renewal():
    import anyio

    server = Tokens(refuse={"Bearer t1"})
    it = client(
        server,
        (("oauth",),),
        base=AsyncClient,
        http=httpx2.AsyncClient,
        oauth=("id", "s"),
    )
    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(it._call, Operation("GET", "/x"), {})
    assert server.issued == 2


def test_a_refusing_token_endpoint_is_an_error_that_says_why(exchange):
    served = exchange(
        httpx2.Response(
            400, json={"error": "invalid_client", "error_description": "who?"}
        )
    )
    with pytest.raises(rt.BadRequestError, match="who"):
        ask(served, (("oauth",),), oauth=("id", "s"))
    assert len(served.requests) == 2  # each way of authenticating, no more
    busy = exchange(httpx2.Response(503))
    with pytest.raises(rt.InternalServerError):
        ask(busy, (("oauth",),), oauth=("id", "s"))
    assert len(busy.requests) == 1
    with pytest.raises(rt.DecodeError, match="access_token"):
        ask(exchange({"token": "x"}), (("oauth",),), oauth=("id", "s"))


class InBody(Tokens):
    """A token endpoint that takes the client's id and secret in the body only."""

    def __call__(self, request):
        if request.url.path.endswith("/token") and "authorization" in request.headers:
            self.calls.append("basic")
            return httpx2.Response(401, json={"error": "invalid_client"})
        request.headers.setdefault("authorization", "")
        return super().__call__(request)


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.anyio
async def test_id_and_secret_go_into_the_body_where_basic_is_refused(asynchronous):
    server = InBody(expires_in=0)
    kind = {"base": AsyncClient, "http": httpx2.AsyncClient} if asynchronous else {}
    it = client(server, (("oauth",),), oauth=("id:1", "s"), **kind)
    for _ in range(2):
        called = it._call(Operation("GET", "/x"), {})
        if asynchronous:
            await called
    # What was found out is remembered.
    assert server.calls == ["basic", "Bearer t1", "Bearer t2"]
    assert server.form["client_id"] == ["id:1"]
    assert server.form["client_secret"] == ["s"]


def test_a_specification_may_say_that_they_go_into_the_body():
    server = InBody()
    it = client(server, (("oauth_form",),), oauth_form=("id", "s"))
    it._call(Operation("GET", "/x"), {})
    assert server.calls == ["Bearer t1"]


def test_a_ready_token_may_come_from_the_environment(exchange, monkeypatch):
    monkeypatch.setenv("T_OAUTH", "ready")
    assert ask(exchange({}), (("oauth",),)).headers["authorization"] == "Bearer ready"


# Strangers.


def redirecting(target, status=307):
    def serve(request):
        if request.url.path == "/v1/x":
            return httpx2.Response(status, headers={"location": target})
        return httpx2.Response(200, json={})

    return serve


ALL = (("header", "bearer", "cookie"),)


def test_a_redirect_to_another_origin_takes_no_credentials_along(exchange):
    for target in (
        "https://evil.test/y",
        "http://api.test/y",
        "https://api.test:8443/y",
    ):
        served = exchange(redirecting(target))
        request = ask(served, ALL, header="k", bearer="t", cookie="c")
        assert str(request.url) == target
        assert not {"authorization", "x-api-key", "cookie"} & set(request.headers)


def test_a_redirect_within_the_origin_keeps_them(exchange):
    served = exchange(redirecting("/v1/y"))
    request = ask(served, ALL, header="k", bearer="t", cookie="c")
    assert request.url.path == "/v1/y"
    assert request.headers["x-api-key"] == "k"
    assert request.headers["authorization"] == "Bearer t"


def test_redirects_end(exchange):
    served = exchange(httpx2.Response(302, headers={"location": "/v1/x"}))
    with pytest.raises(rt.APIConnectionError, match="redirects"):
        ask(served, (), options=None)


def test_redirects_are_not_followed_by_an_http_client_that_does_not(exchange):
    served = exchange(redirecting("/v1/y"))
    http = httpx2.Client(transport=httpx2.MockTransport(served), follow_redirects=False)
    with pytest.raises(rt.APIStatusError) as caught:
        Client(api(()), credentials={}, http_client=http)._call(
            Operation("GET", "/x"), {}
        )
    assert caught.value.status_code == 307


def test_a_redirected_upload_is_sent_again_if_it_can_be(exchange):
    from example_client._runtime import BINARY

    served = exchange(redirecting("/v1/y"))
    it = client(served, ())
    it._call(Operation("PUT", "/x", body=BINARY), {}, body=b"123")
    assert served.request.content == b"123"
    assert served.request.url.path == "/v1/y"


def test_a_key_in_the_query_is_in_no_log(exchange, caplog):
    caplog.set_level("DEBUG")
    it = client(exchange({}), (("query",),), query="top-secret")
    it._call(Operation("GET", "/x"), {}, query={"q": "shown"})
    messages = [record.getMessage() for record in caplog.records]
    assert any(record.name == "httpx2" for record in caplog.records)
    assert any("q=shown&api_key=<redacted>" in message for message in messages)
    assert "top-secret" not in "".join(messages)


def test_a_key_in_a_cookie_goes_along_with_the_cookies_of_the_server(exchange):
    served = exchange(httpx2.Response(200, json={}, headers={"set-cookie": "sticky=1"}))
    it = client(served, (("cookie",),), cookie="c")
    it._call(Operation("GET", "/x"), {})
    it._call(Operation("GET", "/x"), {})
    assert served.request.headers["cookie"] == "session=c; sticky=1"
