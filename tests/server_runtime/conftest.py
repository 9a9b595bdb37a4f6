"""Fixtures: the example server around any handlers, called in memory or served by uvicorn."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import server_laying  # noqa: F401


class Answered:
    """What came back."""

    def __init__(self, messages: list[Any]) -> None:
        start = messages[0]
        self.status: int = start["status"]
        self.headers = {
            name.decode(): value.decode("latin-1") for name, value in start["headers"]
        }
        self.all_headers = [name.decode() for name, _ in start["headers"]]
        self.chunks = [each.get("body", b"") for each in messages[1:]]
        self.content = b"".join(self.chunks)
        self.complete = not messages[-1].get("more_body", False)

    @property
    def data(self) -> Any:
        return json.loads(self.content)

    @property
    def places(self) -> list[str]:
        """The places of the mistakes that are told of."""
        return [each["pointer"] for each in self.data["errors"]]


class Caller:
    """Calls an ASGI application in memory."""

    def __init__(self, app: Any) -> None:
        self.app = app

    def __call__(
        self,
        method: str,
        target: str,
        *,
        json: Any = None,
        content: bytes | list[bytes] | None = None,
        type: str | None = None,
        headers: Mapping[str, str] | None = None,
        length: bool = True,
        root: str = "",
    ) -> Answered:
        return asyncio.run(
            self.call(
                method,
                target,
                json=json,
                content=content,
                type=type,
                headers=headers,
                length=length,
                root=root,
            )
        )

    async def call(
        self,
        method: str,
        target: str,
        *,
        json: Any = None,
        content: bytes | list[bytes] | None = None,
        type: str | None = None,
        headers: Mapping[str, str] | None = None,
        length: bool = True,
        root: str = "",
    ) -> Answered:
        from urllib.parse import unquote

        path, _, query = target.partition("?")
        if json is not None:
            content, type = _dumped(json), type or "application/json"
        chunks = content if isinstance(content, list) else [content or b""]
        sent = [
            (k.lower().encode(), v.encode("latin-1"))
            for k, v in (headers or {}).items()
        ]
        if type is not None:
            sent.append((b"content-type", type.encode("latin-1")))
        if content is not None and length:
            sent.append((b"content-length", str(sum(map(len, chunks))).encode()))
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": unquote(path),
            "raw_path": path.encode("latin-1"),
            "query_string": query.encode("latin-1"),
            "root_path": root,
            "headers": sent,
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 80),
        }
        incoming = [
            {"type": "http.request", "body": chunk, "more_body": n < len(chunks) - 1}
            for n, chunk in enumerate(chunks)
        ]
        messages: list[Any] = []
        forever = asyncio.Event()

        async def receive() -> Any:
            if not incoming:
                await forever.wait()
            return incoming.pop(0)

        async def send(message: Any) -> None:
            messages.append(message)

        await self.app(scope, receive, send)
        return Answered(messages)


def _dumped(data: Any) -> bytes:
    return json.dumps(data).encode()


HandlerOf = Callable[[Any, Any], Any]


class Methods:
    """Handlers by the name of the operation; a value instead of a function is what is answered."""

    def __init__(self, methods: Mapping[str, Any]) -> None:
        self.methods = methods

    def handler_of(self, operation: Any) -> Any:
        if operation.name not in self.methods:
            return None
        method = self.methods[operation.name]

        async def answer(request: Any, auth: Any) -> Any:
            if callable(method):
                result = method(request, auth)
                return await result if hasattr(result, "__await__") else result
            return method

        return answer


@pytest.fixture
def serve() -> Callable[..., Caller]:
    """``serve({"models.list": handler}, authenticator=…, development=True)`` gives what calls it."""

    def make(
        methods: Mapping[str, Any] | None = None,
        *,
        authenticator: Any = None,
        **settings: Any,
    ) -> Caller:
        from example_server import create_app
        from example_server._runtime.settings import Settings

        settings.setdefault("development", True)
        return Caller(
            create_app(
                Methods(methods or {}),
                authenticator=authenticator,
                settings=Settings(**settings),
            )
        )

    return make


@pytest.fixture
def seen() -> list[Any]:
    """What handlers were called with."""
    return []


@pytest.fixture
def echo(serve: Callable[..., Caller], seen: list[Any]) -> Callable[..., Caller]:
    """``echo("forms.create")``: those operations note their requests and answer null."""

    def make(*names: str, answer: Any = None, **settings: Any) -> Caller:
        def note(request: Any, auth: Any) -> Any:
            seen.append(request)
            return answer

        return serve(dict.fromkeys(names, note), **settings)

    return make


class Running:
    """A server on a port of its own."""

    def __init__(self, app: Any, **options: Any) -> None:
        import uvicorn

        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", 0))
        self.port: int = self.socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        config = uvicorn.Config(app, log_level="warning", access_log=False, **options)
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()
        while not self.server.started:
            assert self.thread.is_alive()
            self.thread.join(0.01)

    def _run(self) -> None:
        asyncio.run(self.server.serve(sockets=[self.socket]))

    def stop(self) -> None:
        self.server.should_exit = True
        self.thread.join(20)
        self.socket.close()


@pytest.fixture
def run() -> Iterator[Callable[..., Running]]:
    """``run(app)`` serves an application by uvicorn until the test ends."""
    running: list[Running] = []

    def start(app: Any, **options: Any) -> Running:
        running.append(Running(app, **options))
        return running[-1]

    yield start
    for each in running:
        each.stop()


async def items(*values: Any, pause: float = 0.0) -> AsyncIterator[Any]:
    """An async iterator of values."""
    for value in values:
        if pause:
            await asyncio.sleep(pause)
        yield value


MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "me"}
COMPLETION = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "message": {"role": "assistant", "content": "Hi"},
        }
    ],
}
ASK = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


@pytest.fixture
def model() -> dict[str, Any]:
    return dict(MODEL)


@pytest.fixture
def completion() -> dict[str, Any]:
    return dict(COMPLETION)


@pytest.fixture
def ask() -> dict[str, Any]:
    return dict(ASK)
