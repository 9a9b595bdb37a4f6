"""What is around the API: ids, logs, origins, pages, and the command line."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest


def test_the_document_itself_is_served(serve: Any) -> None:
    answered = serve()("GET", "/openapi.json")
    assert answered.status == 200
    assert answered.data["info"]["title"] == "Example"
    assert answered.headers["content-type"] == "application/json"


def test_there_are_pages_for_people_and_for_watchdogs(serve: Any) -> None:
    call = serve()
    assert call("GET", "/healthz").data == {"status": "ok"}
    assert b"/openapi.json" in call("GET", "/docs").content
    off = serve(health_path="", openapi_path="")
    for path in ("/healthz", "/openapi.json", "/docs"):
        assert off("GET", path).status == 404


def test_a_page_never_takes_the_place_of_an_operation(serve: Any, model: Any) -> None:
    call = serve({"models.latest": model}, health_path="/models/latest")
    assert call("GET", "/models/latest").data == model


def test_the_document_goes_before_a_template_that_matches_its_path(
    serve: Any, model: Any
) -> None:
    call = serve({"models.retrieve": model}, openapi_path="/models/openapi.json")
    assert call("GET", "/models/openapi.json").data["openapi"] == "3.1.0"
    assert call("GET", "/models/other.json").data == model


def test_a_request_keeps_the_id_it_comes_with(serve: Any) -> None:
    call = serve()
    answered = call("GET", "/healthz", headers={"X-Request-ID": "abc-1"})
    assert answered.headers["x-request-id"] == "abc-1"
    made = {call("GET", "/healthz").headers["x-request-id"] for _ in range(3)}
    assert len(made) == 3
    # It is shown in logs and answers, so it must be harmless.
    evil = call("GET", "/healthz", headers={"X-Request-ID": 'a"b <script>'})
    assert "script" not in evil.headers["x-request-id"]


def test_an_answer_may_bring_the_id_itself(serve: Any, model: Any) -> None:
    from example_server._runtime import OK

    answer = OK(model, headers={"X-Request-ID": "mine"})
    answered = serve({"models.latest": answer})("GET", "/models/latest")
    assert answered.all_headers.count("x-request-id") == 1
    assert answered.headers["x-request-id"] == "mine"


def test_every_request_has_a_line_in_the_log_without_secrets(
    serve: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "example_server.access")
    headers = {"Authorization": "Bearer secret", "X-Request-ID": "r1"}
    call = serve(redacted=("Session",))
    call("DELETE", "/models/m?api_key=secret&session=secret&x=1", headers=headers)
    line = caplog.messages[-1]
    assert '"DELETE /models/m?api_key=***&session=***&x=1" 401' in line
    assert "r1" in line
    assert "secret" not in caplog.text


def test_a_line_of_the_log_is_one_line(
    serve: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "example_server.access")
    serve()("GET", "/a%0d%0aGET /x%22?y=%1b")
    assert "\n" not in caplog.messages[-1]
    assert "\\x0d\\x0aGET /x\\x22" in caplog.messages[-1]
    caplog.clear()
    serve(access_log=False)("GET", "/healthz")
    assert not caplog.messages


def test_pages_of_other_origins_are_let_in_where_that_is_said(serve: Any) -> None:
    from example_server._runtime import Cors

    origin = {"Origin": "https://app.test"}
    preflight = {**origin, "Access-Control-Request-Method": "DELETE"}
    assert (
        "access-control-allow-origin"
        not in serve()("GET", "/healthz", headers=origin).headers
    )
    call = serve(cors=Cors(origins=("https://app.test",)))
    answered = call("GET", "/nothing", headers=origin)
    assert answered.headers["access-control-allow-origin"] == "https://app.test"
    assert "X-Request-ID" in answered.headers["access-control-expose-headers"]
    answered = call("OPTIONS", "/models/m", headers=preflight)
    assert answered.status == 200
    assert "DELETE" in answered.headers["access-control-allow-methods"]
    stranger = {**preflight, "Origin": "https://evil.test"}
    assert call("OPTIONS", "/models/m", headers=stranger).status == 400


def test_what_a_middleware_raises_is_a_problem_too(serve: Any) -> None:
    call = serve()
    from starlette.exceptions import HTTPException

    @call.app.get("/mine")
    async def mine() -> None:
        raise HTTPException(418, "I am one.", headers={"X-Pot": "tea"})

    answered = call("GET", "/mine")
    assert (answered.status, answered.data["detail"]) == (418, "I am one.")
    assert answered.headers["x-pot"] == "tea"


def test_settings_come_from_the_environment() -> None:
    from example_server._runtime.serving import settings_from

    settings = settings_from(
        "example_server",
        {
            "EXAMPLE_SERVER_DEVELOPMENT": "1",
            "EXAMPLE_SERVER_MAX_BODY_BYTES": "10",
            "EXAMPLE_SERVER_HEARTBEAT_SECONDS": "2.5",
            "EXAMPLE_SERVER_VALIDATE_ANSWERS": "no",
            "EXAMPLE_SERVER_REDACTED": "a, b",
            "EXAMPLE_SERVER_HEALTH_PATH": "/up",
            "EXAMPLE_SERVER_CORS_ORIGINS": "https://a.test",
        },
    )
    assert settings.development
    assert not settings.validates_answers
    assert (settings.max_body_bytes, settings.heartbeat_seconds) == (10, 2.5)
    assert (settings.redacted, settings.health_path) == (("a", "b"), "/up")
    assert settings.cors is not None
    assert settings.cors.origins == ("https://a.test",)
    with pytest.raises(ValueError):
        settings_from("a", {"A_MAX_FIELDS": "many"})


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Any:
    """What uvicorn is started with by a command line."""
    from example_server import API
    from example_server._runtime.serving import main

    monkeypatch.setenv("EXAMPLE_SERVER_DEVELOPMENT", "")

    def call(*arguments: str, factory: str | None = None) -> Any:
        calls: list[Any] = []

        def run(app: Any, **options: Any) -> None:
            calls.append((app, options))

        main(API, factory=factory, arguments=arguments, run=run)
        return calls[0]

    return call


def test_the_command_line_starts_an_application(started: Any) -> None:
    name = "tests.server_runtime.test_app:make"
    app, options = started("--port", "81", "--host", "::1", factory=name)
    assert app == "made"
    assert (options["port"], options["host"]) == (81, "::1")
    # The runtime's own log hides secrets, uvicorn's would not.
    assert options["access_log"] is False
    assert "reload" not in options
    app, options = started("--app", name, "--workers", "2")
    assert (app, options["factory"], options["workers"]) == (name, True, 2)


def make() -> str:
    return "made"


def test_the_command_line_can_ask_for_development(started: Any) -> None:
    import os

    from example_server._runtime.serving import settings_from

    started("--development", factory="tests.server_runtime.test_app:make")
    assert settings_from("example_server", dict(os.environ)).development


@pytest.mark.parametrize(
    "arguments",
    [[], ["--app", "nowhere"], ["--app", "nowhere:x"], ["--app", "json:nothing"]],
)
def test_an_application_that_is_not_there_is_told_of(
    started: Any, arguments: list[str]
) -> None:
    with pytest.raises(SystemExit) as told:
        started(*arguments)
    assert isinstance(told.value.code, str)


def test_the_shipped_document_is_the_one_of_the_package() -> None:
    from example_server._runtime.app import source

    assert json.loads(source("example_server"))["openapi"] == "3.1.0"
