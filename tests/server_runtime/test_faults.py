"""What clients do wrong, over real connections: never a 500, and nothing is left behind."""

from __future__ import annotations

import logging
import socket
import time
from typing import Any

import pytest


@pytest.fixture
def server(serve: Any, run: Any, completion: Any) -> Any:
    from example_server._runtime import AcceptAll

    async def create(request: Any, auth: Any) -> Any:
        return {"id": "f", "bytes": len(await request.body.file.read())}

    async def replace(request: Any, auth: Any) -> Any:
        return {"id": "f", "bytes": len(await request.body.read())}

    app = serve(
        {
            "chat.completions.create": completion,
            "files.create": create,
            "files.replace": replace,
            "forms.create": None,
            "shapes.query": None,
            "models.retrieve": None,
        },
        authenticator=AcceptAll(),
        max_body_bytes=10_000,
        max_upload_bytes=100_000,
    ).app
    return run(app)


def talk(server: Any, data: bytes, *, close: bool = True) -> bytes:
    """What comes back for some bytes, on a connection of their own."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as client:
        client.sendall(data)
        if close:
            client.shutdown(socket.SHUT_WR)
        answer = b""
        try:
            while chunk := client.recv(65536):
                answer += chunk
        except (ConnectionResetError, TimeoutError):
            pass
        return answer


def request(head: str, content: bytes = b"", length: int | None = None) -> bytes:
    size = len(content) if length is None else length
    lines = f"{head}\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer k\r\n"
    return f"{lines}Content-Length: {size}\r\n\r\n".encode("latin-1") + content


JSON = "POST /chat/completions HTTP/1.1\r\nContent-Type: application/json"
PARTS = "POST /files HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=edge"

FAULTS = {
    "no JSON": request(JSON, b"{"),
    "no UTF-8": request(JSON, b'{"model": "\xff\xfe"}'),
    "deep JSON": request(JSON, b'{"metadata":' + b"[" * 9000),
    "large JSON": request(JSON, b" " * 50_000),
    "announced as large": request(JSON, b"{}", length=10**12),
    "another type": request(JSON.replace("json", "xml"), b"<x/>"),
    "binary type": request(JSON.replace("application/json", "\xff/\xfe"), b"x"),
    "malformed parts": request(PARTS, b"--edge\r\nnonsense\r\n\r\n--edge--"),
    "no boundary": request(PARTS.partition(";")[0], b"--edge--\r\n"),
    "binary boundary": request(PARTS.replace("edge", "\xff"), b"--edge--\r\n"),
    "large parts": request(
        PARTS,
        b'--edge\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n'
        + b"x" * 200_000,
    ),
    "many parts": request(
        PARTS, b'--edge\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n' * 1500
    ),
    "binary query": request("GET /query?color=%ff&form=\xff HTTP/1.1"),
    "binary path": request("GET /models/%fe%ff HTTP/1.1"),
    "nul in path": request("GET /models/%00?limit=x HTTP/1.1"),
    "deep query": request("GET /query?deep" + "[a]" * 500 + "=1 HTTP/1.1"),
    "broken brackets": request("GET /query?deep[=1&deep]a[b=2&deep[][][]=3 HTTP/1.1"),
    "huge number": request("GET /query?form=" + "9" * 6000 + " HTTP/1.1"),
    "huge exponent": request("GET /query?x=1&y=1e999 HTTP/1.1"),
    "line break in value": request("GET /query?color=a%0d%0aX:y HTTP/1.1"),
    "binary accept": request("GET /models/m HTTP/1.1\r\nAccept: \xff/\xfe;q=x"),
    "unknown method": request("BREW /models/m HTTP/1.1"),
    "unknown path": request("GET //../..//etc/passwd HTTP/1.1"),
    "encoded body": request(JSON + "\r\nContent-Encoding: gzip", b"\x1f\x8b"),
    "no credentials": request(JSON, b"{}").replace(b"Authorization: Bearer k\r\n", b""),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_the_client_is_told_to_it(
    server: Any, fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    answer = talk(server, FAULTS[fault], close=False)
    assert answer.startswith(b"HTTP/1.1 4"), answer
    head, _, content = answer.partition(b"\r\n\r\n")
    assert b"Traceback" not in content
    assert b"X:y" not in head
    assert not [each for each in caplog.records if each.name.startswith("example")]


def test_an_id_can_not_bring_other_headers(server: Any) -> None:
    evil = request("GET /models/m HTTP/1.1\r\nX-Request-ID: a\x0bX-Evil: b")
    assert b"x-evil" not in talk(server, evil).lower()


@pytest.mark.parametrize(
    "cut",
    [
        request(JSON, b'{"model"', length=1000),
        request(PARTS, b"--edge\r\nContent-Disposition: form-data; na", length=1000),
        request(
            "PUT /files/f/content HTTP/1.1\r\nContent-Type: application/octet-stream",
            b"x",
            length=1000,
        ),
    ],
)
def test_a_client_that_hangs_up_in_the_middle_of_a_body_is_forgotten(
    server: Any, cut: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(10):
        with socket.create_connection(("127.0.0.1", server.port)) as client:
            client.sendall(cut)
            client.setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0"
            )
    deadline = time.monotonic() + 20
    while server.server.server_state.tasks and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not server.server.server_state.tasks
    assert not [each for each in caplog.records if each.levelno >= logging.ERROR]
    assert talk(server, request("GET /healthz HTTP/1.1")).startswith(b"HTTP/1.1 200")


def test_chunks_of_a_body_are_counted(server: Any) -> None:
    head = JSON + "\r\nHost: x\r\nAuthorization: Bearer k\r\nTransfer-Encoding: chunked"
    chunk = b"800\r\n" + b" " * 0x800 + b"\r\n"
    answer = talk(server, head.encode() + b"\r\n\r\n" + chunk * 50, close=False)
    assert answer.startswith(b"HTTP/1.1 413")


def test_a_body_that_is_refused_unread_does_not_become_the_next_request(
    server: Any,
) -> None:
    inner = request("GET /healthz HTTP/1.1")
    first = request(JSON, inner + b" " * 50_000).replace(b"Connection: close\r\n", b"")
    answer = talk(server, first, close=False)
    assert answer.count(b"HTTP/1.1 ") == 1
    assert answer.startswith(b"HTTP/1.1 413")
