"""Which operation a request reaches: HEAD where only GET is written down, slashes within a parameter."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.targets.fastapi_server.conftest import Generate

SPEC = """
    paths:
      /files/{path}:
        parameters:
          - {name: path, in: path, required: true, allowReserved: true, schema: {type: string}}
        get:
          responses: {'200': {description: It., content: {application/json: {schema: {type: string}}}}}
        delete: {responses: {'204': {description: Gone.}}}
      /files/{path}/versions/{version}:
        parameters:
          - {name: path, in: path, required: true, allowReserved: true, schema: {type: string}}
          - {name: version, in: path, required: true, schema: {type: string}}
        get:
          responses: {'200': {description: It., content: {application/json: {schema: {type: string}}}}}
      /events:
        get:
          responses: {'200': {description: All., content: {text/event-stream: {schema: {type: string}}}}}
        head: {responses: {'204': {description: There.}}}
      /ticks:
        get:
          responses: {'200': {description: All., content: {text/event-stream: {schema: {type: string}}}}}
      /things:
        post: {responses: {'204': {description: Made.}}}
"""


class Ticks:
    """A stream without an end, that knows whether it was closed."""

    closed = False

    async def items(self) -> AsyncIterator[str]:
        try:
            while True:
                yield "tick"
                await asyncio.sleep(0)
        finally:
            self.closed = True


@pytest.fixture(scope="module")
def server(generate: Generate) -> Any:
    return generate(SPEC)


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def client(server: Any, ticks: Ticks) -> TestClient:
    class Files(server.handlers.FilesHandler):
        async def retrieve(self, request: Any, auth: None) -> str:
            return request.path

    class Versions(server.handlers.FilesVersionsHandler):
        async def retrieve(self, request: Any, auth: None) -> str:
            return f"{request.path} {request.version}"

    class Events(server.handlers.EventsHandler):
        async def head(self, request: Any, auth: None) -> None:
            return None

    class TicksHandler(server.handlers.TicksHandler):
        async def retrieve(self, request: Any, auth: None) -> Any:
            return ticks.items()

    return TestClient(
        server.create_app([Files(), Versions(), Events(), TicksHandler()])
    )


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("/files/a", "a"),
        ("/files/a/b.txt", "a/b.txt"),
        ("/files/a%2Fb/c", "a/b/c"),
        ("/files/a/versions/1", "a 1"),
        ("/files/a/b/versions/1", "a/b 1"),
        ("/files/a/versions", "a/versions"),
        ("/files/a/versions/1/x", "a/versions/1/x"),
    ],
)
def test_slashes_are_part_of_what_may_have_reserved_characters(
    client: TestClient, target: str, found: str
):
    assert client.get(target).json() == found


def test_such_a_parameter_is_never_empty(client: TestClient):
    assert client.get("/files/").status_code == 404


def test_head_is_answered_as_get_without_content(client: TestClient):
    answer = client.head("/files/a")
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["content-length"] == str(len('"a"'))


def test_head_of_its_own_goes_first(client: TestClient):
    assert client.head("/events").status_code == 204


def test_head_does_not_run_a_stream_to_its_end(client: TestClient, ticks: Ticks):
    answer = client.head("/ticks")
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert ticks.closed


def test_head_is_refused_where_there_is_no_get(client: TestClient):
    answer = client.head("/things")
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert client.put("/files/a").headers["allow"] == "DELETE, GET, HEAD"
