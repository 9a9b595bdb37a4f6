"""The bytes of a request's body, no more of them than the server is willing to take."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any, Final

from .mistakes import Mistake, Refusal

__all__ = ["Body", "ClientDisconnected", "content_length"]

Receive = Callable[[], Awaitable[Any]]


class ClientDisconnected(Exception):
    """The client went away before its request was complete."""


class Body:
    """The body of one request.

    Args:
        receive: As ASGI has it.
        headers: By lower-case name.
        limit: How many bytes it may have at most.

    Raises:
        Refusal: 413, if the client announces more.
    """

    __slots__ = ("_ended", "_limit", "_pending", "_receive", "_seen", "length")

    def __init__(
        self, receive: Receive, headers: Mapping[str, str], limit: int
    ) -> None:
        self._receive: Final = receive
        self._limit: Final = limit
        self._seen = 0
        self._ended = False
        self._pending = b""
        self.length: Final = content_length(headers)
        if self.length is not None and self.length > limit:
            raise self._too_large()

    async def chunks(self) -> AsyncIterator[bytes]:
        """The bytes as they come, none of them empty.

        Raises:
            Refusal: 413, if there are too many.
            ClientDisconnected: They stop coming.
        """
        while chunk := await self._next():
            yield chunk

    async def all(self) -> bytes:
        """All bytes that are left. Raises what :meth:`chunks` does."""
        first = await self._next()
        if self._ended:
            return first
        chunks = [first]
        while chunk := await self._next():
            chunks.append(chunk)
        return b"".join(chunks)

    async def read(self, size: int) -> bytes:
        """At most that many bytes; ``b""`` at the end. Raises what :meth:`chunks` does."""
        chunk = self._pending or await self._next()
        self._pending = chunk[size:]
        return chunk[:size]

    async def seek(self, position: int) -> None:
        """Nothing: raises OSError, for what was read is gone."""
        raise OSError("a body is read only once")

    async def _next(self) -> bytes:
        while not self._ended:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnected
            self._ended = not message.get("more_body", False)
            chunk: bytes = message.get("body", b"")
            self._seen += len(chunk)
            if self._seen > self._limit:
                raise self._too_large()
            if chunk:
                return chunk
        return b""

    def _too_large(self) -> Refusal:
        text = f"is larger than {self._limit} bytes"
        # What is not read any more must not be taken for the next request.
        return Refusal(
            413,
            mistakes=[Mistake("/body", text)],
            headers=[("connection", "close")],
        )


def content_length(headers: Mapping[str, str]) -> int | None:
    """The length that is announced."""
    text = headers.get("content-length", "")
    return int(text) if text.isdecimal() and len(text) < 20 else None
