"""Certificates are loaded when a connection has to be secured, and are then looked at."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx2
import pytest
from example_client import AsyncExample, Example
from example_client._runtime import APIConnectionError

ANSWER = b'{"data": [], "has_more": false}'


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, *_: object) -> None: ...


def _serve(context: ssl.SSLContext | None = None) -> Iterator[str]:
    server = HTTPServer(("localhost", 0), _Handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"{'https' if context else 'http'}://localhost:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def plain() -> Iterator[str]:
    yield from _serve()


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate of localhost by nobody else, with its key."""
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate")
    path = tmp_path / "localhost.pem"
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost"
    names = ["-addext", "subjectAltName=DNS:localhost"]
    files = ["-keyout", str(tmp_path / "key.pem"), "-out", str(path)]
    subprocess.run([*command.split(), *names, *files], check=True, capture_output=True)
    return path


@pytest.fixture
def secured(certificate: Path) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_name("key.pem"))
    yield from _serve(context)


def ask(url: str) -> list[object]:
    with Example(api_key="k", base_url=url, max_retries=0) as client:
        return client.files.list().items


def ask_async(url: str) -> list[object]:
    async def main() -> list[object]:
        async with AsyncExample(api_key="k", base_url=url, max_retries=0) as client:
            return (await client.files.list()).items

    return asyncio.run(main())


WAYS = pytest.mark.parametrize("way", [ask, ask_async])


@WAYS
def test_none_are_loaded_to_speak_plain_http(way, plain, monkeypatch):
    def refuse() -> ssl.SSLContext:
        raise AssertionError("certificates were loaded")

    monkeypatch.setattr(httpx2, "create_ssl_context", refuse)
    assert way(plain) == []


@WAYS
def test_an_unknown_authority_is_refused(way, secured):
    with pytest.raises(APIConnectionError, match="certificate verify failed"):
        way(secured)


@WAYS
def test_an_authority_may_be_named_in_the_environment(
    way, secured, certificate, monkeypatch
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert way(secured) == []
