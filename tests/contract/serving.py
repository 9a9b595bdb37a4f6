"""A generated server in a thread of this process, on a loopback port."""

from __future__ import annotations

import importlib
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn

import triptych
from triptych.config import Config
from triptych.targets import find


def generate_server(spec: Path, folder: Path, package: str) -> Any:
    """Generate the server of a document below ``folder`` and import it under the name ``package``."""
    options = find("server").options(package=package, scaffold=False)
    triptych.generate(
        Config(spec=str(spec), output=folder, targets={"server": options})
    )
    sys.path.insert(0, str(folder / "server" / "src"))
    try:
        return importlib.import_module(package)
    finally:
        sys.path.pop(0)


def mock_of(module: Any) -> Any:
    """The server in mock mode, holding its own answers against the specification."""
    name = module.__name__
    api = importlib.import_module(f"{name}.app").API
    mock = importlib.import_module(f"{name}._runtime.mock")
    return mock.mock_app(api, settings=module.Settings(development=True))


@contextmanager
def serving(app: Any) -> Iterator[str]:
    """Serve an ASGI application until the block ends; gives its URL."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, log_level="error", access_log=False, lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    try:
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()
