"""Generated docs, served as any static host would."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import triptych
from triptych.config import read_config


def generate_docs(
    spec: Path, folder: Path, options: Mapping[str, Any] | None = None
) -> Path:
    """The folder of the docs of a document, made below ``folder``.

    Args:
        options: Keys for the configuration's section of the docs target.
    """
    folder.mkdir(parents=True, exist_ok=True)
    configuration = {
        "spec": str(spec),
        "output": "out",
        "targets": {"docs": dict(options or {})},
    }
    # JSON is YAML.
    (folder / "triptych.yaml").write_text(json.dumps(configuration))
    triptych.generate(read_config(folder / "triptych.yaml"))
    return folder / "out" / "docs"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def serve_folder(folder: Path) -> Iterator[str]:
    """Serve a folder's files on an ephemeral loopback port until the block ends; gives the base URL."""
    handler = partial(_Quiet, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
