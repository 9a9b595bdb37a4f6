"""Uploads to a real server: streamed, never read whole."""

from __future__ import annotations

import json
import os
from http.server import BaseHTTPRequestHandler

import pytest
from example_client import AsyncExample, Example
from example_client._runtime import BINARY, Operation, Ref
from example_client._runtime.sources import source_of

SIZE = 5 * 1024 * 1024
PUT = Operation("PUT", "/raw", body=BINARY, result=Ref("Any"))


@pytest.fixture
def server(loopback, file):
    """A server that notes how bodies came."""
    seen = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _body(self):
            length = self.headers.get("content-length")
            if length is not None:
                return self.rfile.read(int(length))
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        def do_POST(self):
            seen.append((dict(self.headers), self._body()))
            answer = json.dumps(file).encode()
            self.send_response(200)
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        do_PUT = do_POST

        def log_message(self, *_):
            pass

    return loopback(Handler), seen


@pytest.fixture
def big(tmp_path):
    path = tmp_path / "big.bin"
    path.write_bytes(os.urandom(SIZE))
    return path


def test_a_path_is_read_piece_by_piece(server, big):
    url, seen = server
    with Example(api_key="k", base_url=url) as client:
        assert client.files.create(file=big, purpose="batch").id == "f"
    headers, body = seen[0]
    assert int(headers["Content-Length"]) == len(body)
    assert big.read_bytes() in body
    assert b'filename="big.bin"' in body
    assert max(len(chunk) for chunk in source_of(big)) < SIZE / 10


def test_an_iterator_is_sent_as_it_goes(server):
    url, seen = server
    with Example(api_key="k", base_url=url) as client:
        client._call(PUT, {}, body=(b"x" * 1000 for _ in range(50)))
    headers, body = seen[0]
    assert headers["Transfer-Encoding"] == "chunked"
    assert body == b"x" * 50_000


@pytest.mark.anyio
async def test_async_uploads_of_everything(server, big):
    url, seen = server

    async def chunks():
        for _ in range(50):
            yield b"y" * 1000

    async with AsyncExample(api_key="k", base_url=url) as client:
        await client.files.create(file=big, purpose="batch")
        with big.open("rb") as file:
            await client._call(PUT, {}, body=file)
        await client._call(PUT, {}, body=chunks())
        await client.files.create(file=("named", chunks()), purpose="batch")
        await client._call(PUT, {}, body=iter([b"z"]))
        await client._call(PUT, {}, body=b"bytes")
    content = big.read_bytes()
    assert content in seen[0][1]
    assert seen[1][1] == content
    assert seen[1][0]["Content-Length"] == str(SIZE)
    assert seen[2][1] == b"y" * 50_000
    assert b"y" * 50_000 in seen[3][1]
    assert seen[4][1] == b"z"
    assert seen[5][1] == b"bytes"


def test_a_sync_client_refuses_an_async_iterable(exchange):
    async def chunks():
        yield b"x"

    with pytest.raises(TypeError, match="async client"):
        exchange({}).client()._call(PUT, {}, body=chunks())


def test_a_missing_file_is_the_callers_error(exchange, tmp_path):
    served = exchange({})
    with pytest.raises(FileNotFoundError):
        served.client().files.create(file=tmp_path / "none", purpose="batch")
    assert not served.requests
