"""Who is let in."""

from __future__ import annotations

import base64
from typing import Any

import pytest

BASIC = "Basic " + base64.b64encode(b"ann:secret:x").decode()


class Door:
    """An authenticator that notes what it is asked, and lets in whom the test says."""

    def __init__(self, answer: Any = "ann") -> None:
        self.answer = answer
        self.asked: list[Any] = []

    async def authenticate(self, credentials: Any, scopes: Any, request: Any) -> Any:
        self.asked.append((dict(credentials), tuple(scopes), request.url.path))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def ask(serve: Any, seen: list[Any]) -> Any:
    def handler(request: Any, auth: Any) -> Any:
        seen.append(auth)
        return [] if type(request).__name__ == "ModelsList" else None

    def call(
        method: str, target: str, door: Any, headers: Any = None, **options: Any
    ) -> Any:
        calls = serve(
            dict.fromkeys(("models.delete", "models.list"), handler),
            authenticator=door,
        )
        return calls(method, target, headers=headers, **options)

    return call


def test_the_identity_reaches_the_handler(ask: Any, seen: list[Any]) -> None:
    from example_server._runtime import Bearer

    door = Door({"name": "ann"})
    answered = ask("DELETE", "/models/m", door, {"Authorization": "bearer  abc"})
    assert answered.status == 204
    assert seen == [{"name": "ann"}]
    assert door.asked == [({"OAuth": Bearer("abc")}, ("write",), "/models/m")]


def test_schemes_that_belong_together_are_asked_for_together(
    ask: Any, seen: list[Any]
) -> None:
    from example_server._runtime import ApiKey, Basic

    door = Door()
    headers = {"Authorization": BASIC}
    assert ask("DELETE", "/models/m?api_key=k%20", door, headers).status == 204
    credentials = {"Login": Basic("ann", "secret:x"), "Query": ApiKey("k ")}
    assert door.asked == [(credentials, (), "/models/m")]
    assert ask("DELETE", "/models/m", Door(), headers).status == 401


def test_missing_credentials_are_asked_for(ask: Any) -> None:
    door = Door()
    answered = ask("DELETE", "/models/m", door)
    assert answered.status == 401
    assert answered.headers["content-type"] == "application/problem+json"
    assert answered.data["detail"].startswith("Credentials are missing: a bearer token")
    assert door.asked == []


def test_the_challenges_name_every_scheme(serve: Any) -> None:
    calls = serve()
    sent: list[Any] = []
    app = calls.app

    async def note(scope: Any, receive: Any, send: Any) -> None:
        async def noted(message: Any) -> None:
            sent.extend(message.get("headers", ()))
            await send(message)

        await app(scope, receive, noted)

    calls.app = note
    calls("DELETE", "/models/m")
    assert [value for name, value in sent if name == b"www-authenticate"] == [
        b'Bearer realm="The \\"Example\\" API"',
        b'Basic realm="The \\"Example\\" API", charset="UTF-8"',
        b'ApiKey realm="The \\"Example\\" API", in="query", name="api_key"',
    ]


@pytest.mark.parametrize(
    "header",
    [
        "Basic !!!",
        "Basic " + base64.b64encode(b"no colon").decode(),
        "Basic " + base64.b64encode(b"\xff:\xff").decode(),
        "Bearer",
        "Bearer ",
        "Digest x",
        "\xff",
        "",
    ],
)
def test_what_is_no_credential_is_none(ask: Any, header: str) -> None:
    door = Door()
    headers = {"Authorization": header}
    assert ask("DELETE", "/models/m?api_key=k", door, headers).status == 401
    assert door.asked == []


def test_credentials_that_are_not_accepted_are_refused(ask: Any) -> None:
    from example_server._runtime import NotAuthenticated

    headers = {"Authorization": "Bearer abc"}
    answered = ask("DELETE", "/models/m", Door(None), headers)
    assert answered.status == 401
    answered = ask("DELETE", "/models/m", Door(NotAuthenticated("Expired.")), headers)
    assert (answered.status, answered.data["detail"]) == (401, "Expired.")


def test_a_missing_scope_is_forbidden(ask: Any) -> None:
    from example_server._runtime import NotAllowed

    headers = {"Authorization": "Bearer abc"}
    answered = ask("DELETE", "/models/m", Door(NotAllowed("No writing.")), headers)
    assert (answered.status, answered.data["detail"]) == (403, "No writing.")
    challenge = answered.headers["www-authenticate"]
    assert 'error="insufficient_scope", scope="write"' in challenge


def test_optional_credentials_may_be_missing_but_not_wrong(
    ask: Any, seen: list[Any]
) -> None:
    assert ask("GET", "/models", Door()).status == 200
    assert ask("GET", "/models", Door("bo"), {"x-key": "k"}).status == 200
    assert ask("GET", "/models", Door("cy"), {"Cookie": "session=a%20b"}).status == 200
    assert seen == [None, "bo", "cy"]
    assert ask("GET", "/models", Door(None), {"x-key": "k"}).status == 401


def test_without_an_authenticator_nobody_is_let_in(
    ask: Any, caplog: pytest.LogCaptureFixture
) -> None:
    headers = {"Authorization": "Bearer abc"}
    assert ask("DELETE", "/models/m", None, headers).status == 401
    assert "has no authenticator" in caplog.text
    assert ask("GET", "/models", None).status == 200


def test_nothing_is_told_of_a_request_before_it_is_known_who_asks(serve: Any) -> None:
    from example_server._runtime import AcceptAll

    call = serve(authenticator=AcceptAll())
    answered = call("POST", "/chat/completions", content=b"{", type="application/json")
    assert answered.status == 401
    error = answered.data["error"]
    assert (error["code"], error["type"]) == ("unauthenticated", "authentication_error")
    # There is no place to tell of.
    assert error["param"] is None


def test_an_authenticator_that_fails_lets_nobody_in(ask: Any, seen: list[Any]) -> None:
    headers = {"Authorization": "Bearer abc"}
    assert ask("DELETE", "/models/m", Door(RuntimeError()), headers).status == 500
    assert seen == []


def test_credentials_do_not_show_their_secrets() -> None:
    from example_server._runtime import ApiKey, Basic, Bearer

    shown = repr((ApiKey("secret"), Basic("ann", "secret"), Bearer("secret")))
    assert "secret" not in shown
