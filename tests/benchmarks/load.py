"""A load generator: raw HTTP/1.1 over kept connections, so that it costs less than what it measures."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Spent:
    """What some requests took, each: microseconds on the clock, and of the server's processor."""

    wall: float
    cpu: float


class Server:
    """A server of ``tests.benchmarks.servers`` in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.port: int = self._line()["port"]

    def usage(self) -> dict[str, float]:
        """CPU seconds and resident megabytes so far."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return self._line()

    def _line(self) -> dict[str, int]:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())

    def spend(self, request: bytes, count: int, connections: int = 16) -> Spent:
        """Send a request so many times, over so many connections at once."""
        before = self.usage()["cpu"]
        began = time.perf_counter()
        asyncio.run(_send(self.port, request, count // connections, connections))
        wall = time.perf_counter() - began
        cpu = self.usage()["cpu"] - before
        return Spent(wall / count * 1e6, cpu / count * 1e6)


@contextmanager
def server(which: str) -> Iterator[Server]:
    """Start ``ours`` or ``theirs``."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.servers", which],
        cwd=_REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Server(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def post(path: str, body: object) -> bytes:
    """A request with a JSON body."""
    content = json.dumps(body).encode()
    return (
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        f"Accept: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    ).encode() + content


def get(path: str) -> bytes:
    """A request without a body."""
    return (
        f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n"
    ).encode()


async def _send(port: int, request: bytes, each: int, connections: int) -> None:
    loop = asyncio.get_running_loop()
    finished = [loop.create_future() for _ in range(connections)]
    for future in finished:
        await loop.create_connection(
            lambda future=future: _Connection(request, each, future), "127.0.0.1", port
        )
    await asyncio.gather(*finished)


@dataclass(frozen=True, slots=True)
class Streamed:
    """What many slow clients at once took.

    Attributes:
        before, during, after: Resident megabytes of the server without them, at most with them, and
            when they have hung up.
        received: Bytes that all of them got.
    """

    before: float
    during: float
    after: float
    received: int


def stream_slowly(
    server: Server, request: bytes, clients: int, seconds: float
) -> Streamed:
    """Let many clients read from endless streams at once, a little every now and then, and hang up."""
    before = server.usage()["memory"]
    peak, received = asyncio.run(_listen(server, request, clients, seconds))
    # Connections that were cut off are noticed within a moment.
    time.sleep(2)
    after = server.usage()["memory"]
    return Streamed(before, peak, after, received)


async def _listen(
    server: Server, request: bytes, clients: int, seconds: float
) -> tuple[float, int]:
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    # A small buffer of the system's, so that what is not read waits in the server.
    readers = [await _connected(server.port, request) for _ in range(clients)]

    async def read(reader: asyncio.StreamReader) -> int:
        count = 0
        while loop.time() < end:
            count += len(await reader.read(512))
            await asyncio.sleep(0.5)
        return count

    reading = asyncio.gather(*[read(reader) for reader, _ in readers])
    peak = 0.0
    while not reading.done():
        usage = await asyncio.to_thread(server.usage)
        peak = max(peak, usage["memory"])
        await asyncio.wait({reading}, timeout=0.5)
    for _, writer in readers:
        writer.transport.abort()
    counts = reading.result()
    if min(counts) == 0:
        raise RuntimeError("a client got nothing of its stream")
    return peak, sum(counts)


async def _connected(
    port: int, request: bytes
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.setblocking(False)
    await asyncio.get_running_loop().sock_connect(connection, ("127.0.0.1", port))
    reader, writer = await asyncio.open_connection(sock=connection, limit=1024)
    writer.write(request)
    return reader, writer


class _Connection(asyncio.Protocol):
    """Sends the next request when the answer to the last one is there."""

    def __init__(self, request: bytes, count: int, done: asyncio.Future[None]) -> None:
        self._request = request
        self._left = count
        self._done = done
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(exc or ConnectionError("the server hung up"))

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        if not end:
            return
        if not head.startswith(b"HTTP/1.1 200 "):
            self._done.set_exception(RuntimeError(self._received.decode()))
            self._transport.close()
            return
        lower = head.lower()
        at = lower.index(b"content-length: ") + 16
        length = int(lower[at:].partition(b"\r\n")[0])
        if len(body) >= length:
            self._received = b""
            self._next()

    def _next(self) -> None:
        if self._left == 0:
            if not self._done.done():
                self._done.set_result(None)
            self._transport.close()
            return
        self._left -= 1
        self._transport.write(self._request)
