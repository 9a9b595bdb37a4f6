"""The site over HTTP, from memory, with a script in every page that follows what is built.

The script is the preview's alone; what is generated knows nothing of it. Everything about it lies below
``/~preview/``, where no page can be.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".md": "text/markdown; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".ico": "image/x-icon",
}
_EVENTS = "/~preview/events"
_SCRIPT = "/~preview/follow.js"
_PATIENCE = 10.0
"""Seconds after which a silent stream is given a sign of life."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is served.

    Attributes:
        build: Names the build that the files come from; another one is another site.
        files: Path -> content.
        problems: Why the last build failed, a line each; empty: it didn't.
    """

    build: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    problems: tuple[str, ...] = ()

    @property
    def news(self) -> str:
        """What a page has to know, as JSON."""
        return json.dumps({"build": self.build, "problems": self.problems})


class Board:
    """What is served now, for threads that read it and wait for it to change."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._shown = Shown()
        self._open = True

    @property
    def shown(self) -> Shown:
        return self._shown

    @property
    def is_open(self) -> bool:
        return self._open

    def show(self, shown: Shown) -> None:
        """Serve this from now on."""
        with self._changed:
            self._shown = shown
            self._changed.notify_all()

    def close(self) -> None:
        """Let nobody wait any longer."""
        with self._changed:
            self._open = False
            self._changed.notify_all()

    def wait(self, seen: Shown | None) -> Shown | None:
        """What is shown, once that is another than ``seen``; None: nothing has changed for a while."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._shown is not seen or not self._open, _PATIENCE
            )
            return None if self._shown is seen else self._shown


class Server(ThreadingHTTPServer):
    """Serves a board's files. Raises OSError where the address can't be had."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, host: str, port: int, board: Board) -> None:
        self.board = board
        super().__init__((host, port), _Handler)

    @property
    def url(self) -> str:
        host, port = self.server_address[:2]
        name = host.decode() if isinstance(host, bytes) else str(host)
        if name in ("0.0.0.0", "::"):
            name = "localhost"
        return f"http://{f'[{name}]' if ':' in name else name}:{port}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """Browsers close connections as they like; that is no error of anybody's."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        if path == _EVENTS:
            self._events()
        elif path == _SCRIPT:
            script = Path(__file__).with_name("follow.js").read_bytes()
            self._send(HTTPStatus.OK, _TYPES[".js"], script)
        else:
            self._file(path)

    do_HEAD = do_GET  # noqa: N815 - the name is the base class's

    def _file(self, path: str) -> None:
        shown = self.server.board.shown
        name = path.lstrip("/")
        if not name or name.endswith("/"):
            name += "index.html"
        content = shown.files.get(name)
        if content is None and f"{name}/index.html" in shown.files:
            self.send_response(HTTPStatus.FOUND)
            self.send_header("Location", f"{urlsplit(self.path).path}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        status = HTTPStatus.OK
        if content is None:
            status = HTTPStatus.NOT_FOUND
            name, content = "none.html", _missing(path, shown)
        kind = _TYPES.get(Path(name).suffix.lower(), "application/octet-stream")
        if kind.startswith("text/html"):
            content = _with_script(content, shown)
        self._send(status, kind, content)

    def _send(self, status: HTTPStatus, kind: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _events(self) -> None:
        """What is built, as server-sent events, until the browser or the server goes away."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        seen: Shown | None = None
        board = self.server.board
        while board.is_open:
            shown = board.wait(seen)
            if shown is None:
                self.wfile.write(b":\n\n")
            else:
                self.wfile.write(f"event: build\ndata: {shown.news}\n\n".encode())
                seen = shown
            self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        """A line per request would hide what matters: the problems."""


def _with_script(content: bytes, shown: Shown) -> bytes:
    script = f'<script src="{_SCRIPT}" data-build="{escape(shown.build)}"></script>'
    head, end, rest = content.rpartition(b"</body>")
    return head + script.encode() + end + rest if end else content + script.encode()


def _missing(path: str, shown: Shown) -> bytes:
    words = f"There is no {path}." if shown.files else "There is nothing to show yet."
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Preview</title>'
        f'<body><p>{escape(words)}</p><p><a href="/">The first page</a></p></body></html>'
    ).encode()
