"""Documents and references on the network: only when allowed, and never on a private one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from triptych.document import load, remote
from triptych.problems import SpecError

FILES = {
    "/openapi.yaml": "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
    "components: {schemas: {A: {$ref: 'sub/a.yaml#/A'}}}\n",
    "/sub/a.yaml": "A: {properties: {b: {$ref: ../b.yaml}}}",
    "/b.yaml": "type: string",
    "/file.yaml": "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
    "components: {schemas: {A: {$ref: 'file:///etc/passwd'}}}\n",
}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/moved.yaml":
            self.send_response(302)
            self.send_header("Location", "/openapi.yaml")
            self.end_headers()
            return
        body = FILES.get(self.path)
        self.send_response(404 if body is None else 200)
        self.end_headers()
        self.wfile.write((body or "").encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def host() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def open_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test's own server has a loopback address: let it pass for a public one."""

    def anything(address: str) -> bool:
        return True

    monkeypatch.setattr(remote, "is_public", anything)


@pytest.mark.parametrize("path", ["/openapi.yaml", "/moved.yaml"])
def test_a_document_at_a_url(host: str, open_network: None, path: str) -> None:
    document = load(host + path, allow_remote=True)
    assert document.at("#/components/schemas/A") == {
        "properties": {"b": {"$ref": "#/components/schemas/b"}}
    }
    position = document.position("#/components/schemas/b")
    assert position is not None
    assert position.file == f"{host}/b.yaml"


def test_a_remote_reference_of_a_local_document(
    host: str, open_network: None, tmp_path: Path
) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
        f"components: {{schemas: {{A: {{$ref: '{host}/b.yaml'}}}}}}\n"
    )
    with pytest.raises(SpecError, match="--allow-remote"):
        load(path)
    assert load(path, allow_remote=True).at("#/components/schemas/A") == {
        "type": "string"
    }


def test_loopback_is_refused_even_then(host: str) -> None:
    with pytest.raises(SpecError, match="not public"):
        load(host + "/openapi.yaml", allow_remote=True)


def test_what_is_not_there(host: str, open_network: None) -> None:
    with pytest.raises(SpecError, match="404"):
        load(host + "/nothing.yaml", allow_remote=True)


def test_a_remote_document_cannot_read_local_files(
    host: str, open_network: None
) -> None:
    with pytest.raises(SpecError) as caught:
        load(host + "/file.yaml", allow_remote=True)
    assert {p.code for p in caught.value.problems} == {"ref-scheme"}


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1:248:1893:25c8:1946", True),
        ("127.0.0.1", False),
        ("10.0.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
    ],
)
def test_public_addresses(address: str, public: bool) -> None:
    assert remote.is_public(address) is public
