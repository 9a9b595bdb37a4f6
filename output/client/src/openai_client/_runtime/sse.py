"""The decoders of streams: server-sent events (WHATWG HTML §9.2.6), JSON lines and RFC 7464 sequences.

All take the bytes of a response in chunks of any size and give what is complete.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

__all__ = ["JsonLines", "JsonSequence", "ServerSentEvent", "ServerSentEvents"]

_BOM: Final = b"\xef\xbb\xbf"


class ServerSentEvent:
    """One event: its data, and the other fields as far as it has them (``event`` "" if not)."""

    __slots__ = ("data", "event", "id", "retry")

    def __init__(
        self, event: str, data: bytes, id: str | None, retry: int | None
    ) -> None:
        self.event = event
        self.data = data
        self.id = id
        self.retry = retry


class _Lines:
    """Complete lines, ended by LF, CR or CRLF, out of chunks cut anywhere."""

    def __init__(self) -> None:
        # The beginnings of a line whose end has not come yet.
        self._pending: list[bytes] = []
        self._after_cr = False

    def feed(self, chunk: bytes) -> list[bytes]:
        if self._after_cr:
            if chunk.startswith(b"\n"):
                chunk = chunk[1:]
            elif not chunk:
                return []
            self._after_cr = False
        if b"\n" not in chunk and b"\r" not in chunk:
            if chunk:
                self._pending.append(chunk)
            return []
        if self._pending:
            self._pending.append(chunk)
            chunk = b"".join(self._pending)
            self._pending.clear()
        lines = chunk.splitlines()
        if chunk.endswith(b"\r"):
            # An LF at the start of the next chunk belongs to this line end.
            self._after_cr = True
        elif not chunk.endswith(b"\n"):
            self._pending.append(lines.pop())
        return lines

    def rest(self) -> bytes:
        rest = b"".join(self._pending)
        self._pending.clear()
        return rest


class ServerSentEvents:
    """Decodes an event stream.

    Attributes:
        last_id, retry: The latest that the server sent; they hold for the stream from then on.
    """

    def __init__(self) -> None:
        self._lines = _Lines()
        self._started = False
        self._data: list[bytes] = []
        self._event = ""
        self._id: str | None = None
        self._retry: int | None = None
        self.last_id = ""
        self.retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The events that this chunk completes."""
        data = self._data
        for line in self._lines.feed(chunk):
            if not self._started:
                self._started = True
                line = line.removeprefix(_BOM)
            if line.startswith(b"data: "):
                data.append(line[6:])
            elif not line:
                if data:
                    yield self._take()
                self._event = ""
                self._id = self._retry = None
            elif not line.startswith(b":"):
                self._field(line)

    def end(self) -> Iterator[ServerSentEvent]:
        """The last event of a stream that ended without the empty line that should follow it.

        The standard has it thrown away; servers that leave the line out are more common than ones
        that mean that.
        """
        rest = self._lines.rest()
        if rest:
            yield from self.feed(rest + b"\n")
        if self._data:
            yield self._take()

    def _take(self) -> ServerSentEvent:
        data = self._data[0] if len(self._data) == 1 else b"\n".join(self._data)
        self._data.clear()
        return ServerSentEvent(self._event, data, self._id, self._retry)

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        if value.startswith(b" "):
            value = value[1:]
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode(errors="replace")
        elif name == b"id":
            if b"\0" not in value:
                self._id = self.last_id = value.decode(errors="replace")
        elif name == b"retry" and value.isdigit():
            self._retry = self.retry = int(value)


class JsonLines:
    """JSON texts, one a line; empty lines are passed over."""

    def __init__(self) -> None:
        self._lines = _Lines()

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The texts that this chunk completes."""
        for line in self._lines.feed(chunk):
            if line.strip():
                yield line

    def end(self) -> Iterator[bytes]:
        """The last line, which need not be ended."""
        rest = self._lines.rest()
        if rest.strip():
            yield rest


class JsonSequence:
    """JSON texts, each after a record separator (RFC 7464 §2.2)."""

    _SEPARATOR: Final = b"\x1e"

    def __init__(self) -> None:
        self._pending: list[bytes] = []

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The texts that this chunk completes."""
        if self._SEPARATOR not in chunk:
            self._pending.append(chunk)
            return
        self._pending.append(chunk)
        *texts, rest = b"".join(self._pending).split(self._SEPARATOR)
        self._pending = [rest]
        for text in texts:
            if text.strip():
                yield text

    def end(self) -> Iterator[bytes]:
        """The last text."""
        rest = b"".join(self._pending)
        self._pending.clear()
        if rest.strip():
            yield rest
