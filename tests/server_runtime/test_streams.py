"""Answers that come piece by piece."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.server_runtime.conftest import items

HEADERS = {"Authorization": "Bearer k"}
CHUNK = {"id": "c", "text": "a"}


@pytest.fixture
def stream(serve: Any, ask: Any) -> Any:
    from example_server._runtime import AcceptAll

    def call(handler: Any, **settings: Any) -> Any:
        calls = serve(
            {"chat.completions.create": handler},
            authenticator=AcceptAll(),
            **settings,
        )
        return calls("POST", "/chat/completions", json=ask, headers=HEADERS)

    return call


def test_events_are_written_one_by_one_with_the_end(stream: Any) -> None:
    from example_server.types import CompletionChunk

    answered = stream(items(CHUNK, CompletionChunk(id="d", text="line\nbreak")))
    assert answered.status == 200
    assert answered.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert answered.headers["cache-control"] == "no-store"
    assert "content-length" not in answered.headers
    assert answered.chunks == [
        b'data: {"id":"c","text":"a"}\n\n',
        b'data: {"id":"d","text":"line\\nbreak"}\n\n',
        b"data: [DONE]\n\n",
    ]
    assert answered.complete


def test_an_item_may_bring_the_fields_of_its_event(stream: Any) -> None:
    from example_server._runtime import ServerSentEvent

    event = ServerSentEvent(CHUNK, event="more", id="7", retry=500)
    first = stream(items(event)).chunks[0]
    assert first.startswith(b"event: more\nid: 7\nretry: 500\ndata: {")
    with pytest.raises(ValueError):
        ServerSentEvent(CHUNK, event="a\nb")


def test_a_stream_that_fails_at_once_is_answered_with_a_status(stream: Any) -> None:
    from example_server._runtime import Reject, TooManyRequests

    async def busy() -> AsyncIterator[Any]:
        error = {"error": {"message": "busy"}}
        raise Reject(TooManyRequests(error, headers={"Retry-After": "3"}))
        yield

    answered = stream(busy())
    assert answered.status == 429
    assert answered.headers["retry-after"] == "3"
    assert answered.data == {"error": {"message": "busy"}}


def test_a_stream_that_fails_later_says_so_and_does_not_end_well(
    stream: Any, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken() -> AsyncIterator[Any]:
        yield CHUNK
        raise RuntimeError("secret reason")

    answered = stream(broken(), development=False)
    assert answered.status == 200
    assert answered.chunks[-1].startswith(b"event: error\ndata: {")
    assert b"[DONE]" not in answered.content
    assert b"secret" not in answered.content
    assert "secret reason" in caplog.text


def test_items_are_held_against_the_specification(stream: Any) -> None:
    answered = stream(items(CHUNK, {"id": 5, "text": "a"}))
    assert b"/id should be text" in answered.chunks[-1]
    assert answered.chunks[-1].startswith(b"event: error")
    assert stream(items({"id": 5})).status == 500
    unchecked = stream(items({"id": 5}), development=False)
    assert unchecked.chunks[0] == b'data: {"id":5}\n\n'


def test_a_silent_stream_sends_heartbeats(stream: Any) -> None:
    answered = stream(
        items(CHUNK, CHUNK, pause=0.3),
        heartbeat_seconds=0.05,
        first_event_seconds=0.05,
    )
    beats = [each for each in answered.chunks if each.startswith(b":")]
    assert len(beats) >= 2
    assert answered.content.endswith(b"data: [DONE]\n\n")


def test_a_handler_may_choose_an_answer_that_is_no_stream(
    stream: Any, completion: Any
) -> None:
    assert stream(completion).data == completion


def test_a_stream_may_have_a_status_and_headers(stream: Any) -> None:
    from example_server._runtime import OK

    answered = stream(OK(items(CHUNK), headers={"X-Left": "3"}))
    assert answered.headers["x-left"] == "3"
    assert answered.chunks[0] == b'data: {"id":"c","text":"a"}\n\n'


def test_lines_are_written_one_by_one(serve: Any) -> None:
    answered = serve({"files.lines": items({"x": 1}, {"x": 2})})("POST", "/lines")
    assert answered.headers["content-type"] == "application/x-ndjson"
    assert answered.chunks[:2] == [b'{"x":1}\n', b'{"x":2}\n']


def test_lines_that_fail_are_broken_off(serve: Any) -> None:
    async def broken() -> AsyncIterator[Any]:
        yield {"x": 1}
        raise RuntimeError

    answered = serve({"files.lines": broken()})("POST", "/lines")
    assert answered.content == b'{"x":1}\n'
    assert not answered.complete


def test_an_item_can_be_a_whole_event(serve: Any) -> None:
    notice = {"event": "news", "data": {"a": 1}, "id": "5"}

    def answer(request: Any, auth: Any) -> Any:
        return items(notice) if request.stream else [{"x": 1}]

    call = serve({"files.events": answer})
    streamed = call("GET", "/events", headers={"Accept": "text/event-stream"})
    assert streamed.chunks[0] == b'event: news\nid: 5\ndata: {"a":1}\n\n'
    assert call("GET", "/events").data == [{"x": 1}]
    both = {"Accept": "text/event-stream;q=0.5, application/json"}
    assert call("GET", "/events", headers=both).data == [{"x": 1}]


class Connection:
    """An ASGI connection that takes what it is sent when it is told to, and hangs up when it is told to."""

    def __init__(self, app: Any, path: str = "/lines", method: str = "POST") -> None:
        self.gone = asyncio.Event()
        self.taking = asyncio.Event()
        self.taken: list[Any] = []
        self.sending = 0
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [],
            "client": ("127.0.0.1", 1),
        }
        self.task = asyncio.ensure_future(app(scope, self._receive, self._send))
        self._asked = False

    async def _receive(self) -> Any:
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Any) -> None:
        self.sending += 1
        await self.taking.wait()
        self.taken.append(message)
        await asyncio.sleep(0)


class Counting:
    """A handler whose streams tell how many there are, and what they were asked for."""

    def __init__(self) -> None:
        self.open = 0
        self.yielded = 0

    async def __call__(self, request: Any, auth: Any) -> Any:
        return self._items()

    async def _items(self) -> AsyncIterator[Any]:
        self.open += 1
        try:
            while True:
                self.yielded += 1
                yield {"x": 1}
                await asyncio.sleep(0)
        finally:
            self.open -= 1


def test_a_client_that_goes_away_ends_the_handlers_iterator(serve: Any) -> None:
    counting = Counting()
    app = serve({"files.lines": counting}).app

    async def check() -> None:
        connection = Connection(app)
        connection.taking.set()
        while counting.yielded < 10:
            await asyncio.sleep(0.01)
        assert counting.open == 1
        connection.gone.set()
        await connection.task
        assert counting.open == 0

    asyncio.run(check())


def test_a_handler_that_never_waits_hears_of_it_as_well(serve: Any) -> None:
    closed: list[int] = []

    async def eager() -> AsyncIterator[Any]:
        count = 0
        try:
            while True:
                count += 1
                yield {"x": count}
        finally:
            closed.append(count)

    app = serve({"files.lines": eager()}).app
    sent = 0
    asked = False
    gone = asyncio.Event()

    async def receive() -> Any:
        nonlocal asked
        if asked:
            await gone.wait()
            return {"type": "http.disconnect"}
        asked = True
        return {"type": "http.request"}

    async def send(message: Any) -> None:
        # A server that has nobody to send to any more comes back at once.
        nonlocal sent
        sent += 1
        if sent == 20:
            gone.set()

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/lines",
        "query_string": b"",
        "headers": [],
        "client": None,
    }
    asyncio.run(app(scope, receive, send))
    assert len(closed) == 1
    assert closed[0] < 100


def test_a_client_that_goes_away_before_the_first_item_ends_it_as_well(
    serve: Any,
) -> None:
    closed: list[str] = []

    async def waiting() -> AsyncIterator[Any]:
        try:
            await asyncio.Event().wait()
            yield
        finally:
            closed.append("closed")

    app = serve({"files.lines": waiting()}).app

    async def check() -> None:
        connection = Connection(app)
        await asyncio.sleep(0.05)
        connection.gone.set()
        await connection.task

    asyncio.run(check())
    assert closed == ["closed"]


def test_a_slow_client_slows_its_handler_down(serve: Any) -> None:
    counting = Counting()
    app = serve({"files.lines": counting}).app

    async def check() -> None:
        connection = Connection(app)
        await asyncio.sleep(0.1)
        # One item is on its way; no other was asked for.
        assert counting.yielded == 1
        connection.gone.set()
        await connection.task
        assert counting.open == 0

    asyncio.run(check())


def test_a_client_that_takes_nothing_is_given_up(serve: Any) -> None:
    counting = Counting()
    app = serve({"files.lines": counting}, stall_seconds=0.1).app

    async def check() -> None:
        await Connection(app).task
        assert counting.open == 0

    asyncio.run(check())


def test_many_slow_streams_leave_nothing_behind(serve: Any) -> None:
    counting = Counting()
    app = serve({"files.lines": counting}).app

    async def check() -> None:
        before = len(asyncio.all_tasks())
        connections = [Connection(app) for _ in range(200)]
        while counting.open < 200:
            await asyncio.sleep(0.01)
        for connection in connections:
            connection.taking.set()
        await asyncio.sleep(0.05)
        for connection in connections:
            connection.gone.set()
        await asyncio.gather(*[connection.task for connection in connections])
        assert counting.open == 0
        assert len(asyncio.all_tasks()) == before

    asyncio.run(check())


def test_a_real_client_can_leave_and_the_server_goes_on(serve: Any, run: Any) -> None:
    import socket
    import time

    counting = Counting()
    server = run(serve({"files.lines": counting}).app)
    clients: list[socket.socket] = []
    for _ in range(20):
        client = socket.create_connection(("127.0.0.1", server.port))
        client.sendall(b"POST /lines HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
        assert client.recv(100).startswith(b"HTTP/1.1 200")
        clients.append(client)
    assert counting.open == 20
    for client in clients:
        client.close()
    for _ in range(1000):
        if counting.open == 0:
            break
        time.sleep(0.01)
    assert counting.open == 0


def test_events_reach_a_client_at_once(serve: Any, run: Any, ask: Any) -> None:
    import httpx2
    from example_server._runtime import AcceptAll

    async def handler(request: Any, auth: Any) -> Any:
        return items(CHUNK, CHUNK, pause=0.02)

    methods = {"chat.completions.create": handler}
    server = run(serve(methods, authenticator=AcceptAll()).app)
    with httpx2.stream(
        "POST", f"{server.url}/v1/chat/completions", json=ask, headers=HEADERS
    ) as answer:
        lines = [line for line in answer.iter_lines() if line]
    assert lines[-1] == "data: [DONE]"
    assert json.loads(lines[0].removeprefix("data: ")) == CHUNK
