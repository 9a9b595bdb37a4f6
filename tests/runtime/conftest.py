"""Fixtures: canned and real servers, and clients that talk to them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

sys.path.insert(0, str(Path(__file__).parent))

import laying  # noqa: F401


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BASE_URL", "API_KEY", "LOG", "WEBHOOK_SECRET"):
        monkeypatch.delenv(f"EXAMPLE_{name}", raising=False)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between attempts, noted instead of waited for."""
    noted: list[float] = []

    async def asleep(seconds: float) -> None:
        noted.append(seconds)

    monkeypatch.setattr("example_client._runtime.sync_core.time.sleep", noted.append)
    monkeypatch.setattr("anyio.sleep", asleep)
    monkeypatch.setattr("example_client._runtime.async_core.sleep", asleep)
    return noted


class Exchange:
    """A server of canned answers: what it answers next, and what it was asked."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        # The last answer is given for ever.
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if callable(answer):
            answer = answer(request)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx2.Response):
            return answer
        return httpx2.Response(200, json=answer)

    @property
    def request(self) -> httpx2.Request:
        return self.requests[-1]

    def client(self, **settings: Any) -> Any:
        from example_client import Example

        settings.setdefault("api_key", "secret-key")
        transport = httpx2.MockTransport(self)
        return Example(
            http_client=httpx2.Client(transport=transport, follow_redirects=True),
            **settings,
        )

    def async_client(self, **settings: Any) -> Any:
        from example_client import AsyncExample

        settings.setdefault("api_key", "secret-key")
        transport = httpx2.MockTransport(self)
        return AsyncExample(
            http_client=httpx2.AsyncClient(transport=transport, follow_redirects=True),
            **settings,
        )


@pytest.fixture
def exchange() -> type[Exchange]:
    return Exchange


MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "me"}
FILE = {
    "id": "f",
    "bytes": 3,
    "created_at": "2026-01-02T03:04:05Z",
    "filename": "a.txt",
    "purpose": "batch",
}
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


@pytest.fixture
def model() -> dict[str, Any]:
    return dict(MODEL)


@pytest.fixture
def file() -> dict[str, Any]:
    return dict(FILE)


@pytest.fixture
def completion() -> dict[str, Any]:
    return dict(COMPLETION)


@pytest.fixture
def door(exchange: type[Exchange]) -> Callable[..., Any]:
    """Calls one operation on a fresh client: ``door(operation, answer, query=…)`` gives (result, request)."""
    from example_client._runtime import Operation

    def call(
        operation: Operation,
        answer: Any = None,
        *,
        options: Any = None,
        via: str = "_call",
        **arguments: Any,
    ) -> tuple[Any, httpx2.Request]:
        served = exchange({} if answer is None else answer)
        client = served.client(base_url="https://api.test")
        result = getattr(client, via)(operation, options or {}, **arguments)
        return result, served.request

    return call


@pytest.fixture
def loopback() -> Iterator[Callable[..., Any]]:
    """Starts real servers: ``loopback(handler)`` gives the base URL; ``handler`` is a ``BaseHTTPRequestHandler``."""
    import threading
    from http.server import ThreadingHTTPServer

    servers: list[ThreadingHTTPServer] = []

    def start(handler: Any) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_address[1]}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()
