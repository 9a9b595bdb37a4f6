"""Multipart bodies (RFC 7578) as they come in: fields in memory, files in temporary ones if they are large."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Callable
from typing import IO, TYPE_CHECKING, Any, Final

import anyio.to_thread
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from .files import Upload
from .mistakes import Mistake, Refusal, pointer

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

    from .receiving import Body

__all__ = ["Limits", "Received", "receive_parts"]

_PLACE: Final = "/body"


class Limits:
    """What a multipart body may have: how many parts, how large a field that is no file, and what of a
    file is kept in memory."""

    __slots__ = ("field_bytes", "memory_bytes", "parts")

    def __init__(self, parts: int, field_bytes: int, memory_bytes: int) -> None:
        self.parts: Final = parts
        self.field_bytes: Final = field_bytes
        self.memory_bytes: Final = memory_bytes


class Received:
    """One part: a file if it says that it has a name, else what it holds."""

    __slots__ = ("content", "content_type", "name")

    def __init__(
        self, name: str, content: bytes | Upload, content_type: str | None
    ) -> None:
        self.name: Final = name
        self.content: Final = content
        self.content_type: Final = content_type

    def text(self) -> str:
        """The text of a field.

        Raises:
            Refusal: It is not of UTF-8.
        """
        assert isinstance(self.content, bytes)
        try:
            return self.content.decode()
        except UnicodeDecodeError:
            place = _PLACE + pointer(self.name)
            mistake = Mistake(place, "is not valid UTF-8")
            raise Refusal(400, mistakes=[mistake]) from None


class Spooled:
    """A file that lies in memory while it is small. Its disk is touched by threads only."""

    __slots__ = ("_file", "_large", "_limit", "size")

    def __init__(self, memory: int) -> None:
        # It is closed with the request, when what holds it goes.
        self._file: IO[bytes] = tempfile.SpooledTemporaryFile(memory)  # noqa: SIM115
        self._limit = memory
        self._large = False
        self.size = 0

    async def write(self, chunk: bytes) -> None:
        self.size += len(chunk)
        self._large = self._large or self.size > self._limit
        await self._do(self._file.write, chunk)

    async def read(self, size: int) -> bytes:
        chunk: bytes = await self._do(self._file.read, size)
        return chunk

    async def seek(self, position: int) -> None:
        await self._do(self._file.seek, position)

    def close(self) -> None:
        self._file.close()

    async def _do(self, function: Any, argument: Any) -> Any:
        if self._large:
            return await anyio.to_thread.run_sync(function, argument)
        return function(argument)


class _Part:
    """A part that is being received."""

    __slots__ = (
        "content_type",
        "disposition",
        "file",
        "filename",
        "headers",
        "name",
        "pieces",
        "size",
    )

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        # As it came: the parser wants its bytes.
        self.disposition = b""
        self.name = ""
        self.filename: str | None = None
        self.content_type: str | None = None
        self.pieces: list[bytes] = []
        self.size = 0
        self.file: Spooled | None = None


class _Reading:
    """The parser's callbacks: they note what came, and the files are written between two chunks."""

    def __init__(self, limits: Limits, is_file: Callable[[str], bool]) -> None:
        self._is_file = is_file
        self.done: list[_Part] = []
        self.part = _Part()
        self.ended = False
        self._limits = limits
        self._count = 0
        self._header = b""
        self._value = b""
        self.to_write: list[tuple[Spooled, bytes]] = []

    def callbacks(self) -> MultipartCallbacks:
        return {
            "on_part_begin": self._begin,
            "on_part_data": self._data,
            "on_part_end": self._end_part,
            "on_header_field": self._field,
            "on_header_value": self._header_value,
            "on_header_end": self._header_end,
            "on_headers_finished": self._headers_finished,
            "on_end": self._end,
        }

    def _begin(self) -> None:
        self._count += 1
        if self._count > self._limits.parts:
            text = f"has more than {self._limits.parts} parts"
            raise Refusal(413, mistakes=[Mistake(_PLACE, text)])
        self.part = _Part()

    def _data(self, data: bytes, start: int, end: int) -> None:
        part, piece = self.part, data[start:end]
        part.size += len(piece)
        if part.file is not None:
            self.to_write.append((part.file, piece))
            return
        if part.size > self._limits.field_bytes:
            text = f"is larger than {self._limits.field_bytes} bytes"
            place = _PLACE + pointer(part.name)
            raise Refusal(413, mistakes=[Mistake(place, text)])
        part.pieces.append(piece)

    def _end_part(self) -> None:
        self.done.append(self.part)

    def _field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _header_end(self) -> None:
        name = self._header.decode("latin-1").strip().lower()
        if name == "content-disposition":
            self.part.disposition = self._value
        self.part.headers[name] = self._value.decode("utf-8", "replace").strip()
        self._header = self._value = b""

    def _headers_finished(self) -> None:
        part = self.part
        disposition, options = parse_options_header(part.disposition)
        name = options.get(b"name")
        if disposition != b"form-data" or name is None:
            text = f"has a part without a name (part {self._count})"
            raise Refusal(400, mistakes=[Mistake(_PLACE, text)])
        part.name = _unescaped(name)
        part.content_type = part.headers.get("content-type")
        filename = options.get(b"filename")
        if filename is not None:
            # Folders would be the client's, and have no meaning here.
            text = _unescaped(filename).replace("\\", "/").rpartition("/")[2]
            part.filename = "".join(each for each in text if each.isprintable())
        if (
            filename is not None
            or _is_raw(part.content_type)
            or (part.content_type is None and self._is_file(part.name))
        ):
            part.file = Spooled(self._limits.memory_bytes)

    def _end(self) -> None:
        self.ended = True


def _is_raw(content_type: str | None) -> bool:
    kind = (content_type or "text/plain").partition(";")[0].strip().lower()
    return not kind.startswith("text/") and not kind.endswith(("/json", "+json"))


def _unescaped(value: bytes) -> str:
    """RFC 7578 §2: names are UTF-8, with the characters that end them percent-encoded by browsers."""
    text = value.decode("utf-8", "replace")
    return text.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")


async def receive_parts(
    body: Body,
    content_type: str,
    limits: Limits,
    files: list[Spooled],
    is_file: Callable[[str], bool] = lambda _: False,
) -> AsyncIterator[Received]:
    """The parts of a body, each when it is complete.

    Args:
        content_type: The whole header.
        files: Every temporary file is added here; the caller closes them, whatever happens.
        is_file: Whether a part of some name is a file even if it doesn't say so.

    Raises:
        Refusal: It is no multipart body, or too large.
        ClientDisconnected: It ends too early.
    """
    boundary = parse_options_header(content_type)[1].get(b"boundary", b"")
    if not boundary or len(boundary) > 70:
        raise _malformed("has no boundary")
    reading = _Reading(limits, is_file)
    parser = MultipartParser(boundary, reading.callbacks())
    try:
        async for chunk in body.chunks():
            parser.write(chunk)
            _keep(reading, files)
            for file, piece in reading.to_write:
                await file.write(piece)
            reading.to_write.clear()
            for part in reading.done:
                yield await _received(part)
            reading.done.clear()
        parser.finalize()
    except FormParserError:
        raise _malformed("is not a well-formed multipart body") from None
    finally:
        _keep(reading, files)
    if not reading.ended:
        raise _malformed("is not a complete multipart body")


def _keep(reading: _Reading, files: list[Spooled]) -> None:
    for part in (*reading.done, reading.part):
        if part.file is not None and part.file not in files:
            files.append(part.file)


async def _received(part: _Part) -> Received:
    if part.file is None:
        return Received(part.name, b"".join(part.pieces), part.content_type)
    await part.file.seek(0)
    upload = Upload(
        part.file,
        filename=part.filename,
        content_type=part.content_type or "application/octet-stream",
        size=part.file.size,
        headers=part.headers,
    )
    return Received(part.name, upload, part.content_type)


def _malformed(text: str) -> Refusal:
    return Refusal(400, mistakes=[Mistake(_PLACE, text)])
