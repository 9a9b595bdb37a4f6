"""The servers that are compared: one of ours, in the shape of a generated one, and one written by hand.

    python -m tests.benchmarks.servers ours|theirs

serves on a port of its own, prints it, and then, for each line on standard input, the CPU seconds and the
resident megabytes (10^6 bytes) of the process so far. Both have the same Pydantic models, the same routes and the same uvicorn.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
import threading
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "server_runtime"))

COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1_700_000_000,
    "model": "m-large",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "message": {"role": "assistant", "content": "Hello, how can I help? " * 10},
        }
    ],
}


def our_app() -> Any:
    """The application as a generated package makes it."""
    import server_laying  # noqa: F401
    from example_server import types
    from example_server._runtime import Api, Operation, Router
    from example_server._runtime.app import build_app
    from example_server.routers import chat, models

    class Handlers:
        def handler_of(self, operation: Any) -> Any:
            return getattr(self, operation.method)

        async def create(self, request: Any, auth: Any) -> Any:
            if request.body.stream:
                return endless()
            return types.Completion.model_validate(COMPLETION)

        async def retrieve(self, request: Any, auth: Any) -> Any:
            return types.Model(
                id=request.model,
                object="model",
                created=request.limit,
                owned_by="somebody",
            )

    async def endless() -> AsyncIterator[Any]:
        text = "x" * 200
        while True:
            yield types.CompletionChunk(id="c", text=text)

    def only(router: Router, method: str) -> Operation:
        return next(each for each in router.operations if each.method == method)

    api = Api(
        "example_server",
        title="Example",
        version="1",
        routers=(
            Router("chat.completions", only(chat.ROUTER, "create")),
            Router("models", only(models.ROUTER, "retrieve")),
        ),
    )
    return build_app(api, Handlers())


def their_app() -> Any:
    """The same, written by hand."""
    import server_laying  # noqa: F401
    from example_server import types
    from fastapi import FastAPI, Query

    completion_create: Any = types.CompletionCreate
    completion: Any = types.Completion
    model: Any = types.Model
    for each in (completion_create, completion, model):
        each.model_rebuild()
    app = FastAPI()

    async def create(body: Any) -> Any:
        assert body.messages
        return completion.model_validate(COMPLETION)

    create.__annotations__ = {"body": completion_create, "return": completion}
    app.post("/chat/completions")(create)

    async def retrieve(model: str, limit: Any = 20) -> Any:
        return types.Model(id=model, object="model", created=limit, owned_by="somebody")

    retrieve.__annotations__ = {
        "model": str,
        "limit": Annotated[int, Query(ge=1, le=100)],
        "return": model,
    }
    app.get("/models/{model}")(retrieve)
    return app


def main(which: str) -> None:
    """Serve until standard input ends."""
    import uvicorn

    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    app = our_app() if which == "ours" else their_app()
    config = uvicorn.Config(app, log_level="warning", access_log=False, backlog=2048)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=_report, args=(listening, server), daemon=True)
    thread.start()
    asyncio.run(server.serve(sockets=[listening]))


def _report(listening: socket.socket, server: Any) -> None:
    while not server.started:
        time.sleep(0.01)
    print(json.dumps({"port": listening.getsockname()[1]}), flush=True)
    for _ in sys.stdin:
        print(json.dumps({"cpu": _cpu(), "memory": _memory()}), flush=True)
    server.should_exit = True


def _cpu() -> float:
    times = os.times()
    return times.user + times.system


def _memory() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main(sys.argv[1])
