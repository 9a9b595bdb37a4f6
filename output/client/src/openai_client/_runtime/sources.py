"""Request bodies as streams: bytes, files and iterables, never read whole, sent again from their start."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Final, cast

from httpx2 import AsyncByteStream, SyncByteStream

from .text import is_array

__all__ = ["BodyStream", "Source", "is_content", "refuse_text", "source_of"]

_CHUNK: Final = 64 * 1024
# Each read of an asynchronous client is a trip to a worker thread, so it fetches more.
_ASYNC_CHUNK: Final = 256 * 1024


class Source:
    """A stretch of a body. ``length`` is None when it isn't known before the end is reached."""

    length: int | None = None
    #: Whether it can be read more than once.
    repeatable: bool = True

    def __iter__(self) -> Iterator[bytes]:
        raise NotImplementedError

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class _Bytes(Source):
    def __init__(self, content: bytes) -> None:
        self._content = content
        self.length = len(content)

    def __iter__(self) -> Iterator[bytes]:
        yield self._content


class _Path(Source):
    """A file, opened anew for each reading and closed after it."""

    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = Path(path)
        self.length = self._path.stat().st_size

    def __iter__(self) -> Iterator[bytes]:
        with self._path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio import to_thread

        file = await to_thread.run_sync(self._path.open, "rb")
        try:
            while chunk := await to_thread.run_sync(file.read, _ASYNC_CHUNK):
                yield chunk
        finally:
            file.close()


class _File(Source):
    """An open file, read from where it stands."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._start = _position(file)
        if self._start is None:
            self.repeatable = False
        else:
            self.length = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)

    def __iter__(self) -> Iterator[bytes]:
        self._rewind()
        while chunk := self._read(_CHUNK):
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio import to_thread

        await to_thread.run_sync(self._rewind)
        while chunk := await to_thread.run_sync(self._read, _ASYNC_CHUNK):
            yield chunk

    def _rewind(self) -> None:
        if self._start is not None:
            self._file.seek(self._start)

    def _read(self, size: int) -> bytes:
        chunk: Any = self._file.read(size)
        if not isinstance(chunk, bytes | bytearray):
            raise TypeError("a file to upload must be opened in binary mode ('rb')")
        return bytes(chunk)


def _position(file: IO[bytes]) -> int | None:
    try:
        return file.tell() if file.seekable() else None
    except (AttributeError, OSError):
        return None


class _Chunks(Source):
    """An iterable of bytes; an iterator can be read only once."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = chunks
        self.repeatable = iter(chunks) is not chunks

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            if chunk:
                yield bytes(chunk)


class _AsyncChunks(Source):
    def __init__(self, chunks: AsyncIterable[bytes]) -> None:
        self._chunks = chunks
        self.repeatable = not isinstance(chunks, AsyncIterator)

    def __iter__(self) -> Iterator[bytes]:
        raise TypeError("an asynchronous iterable can be sent by the async client only")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._chunks:
            if chunk:
                yield bytes(chunk)


def is_content(value: object) -> bool:
    """Whether a value is the content of a file: bytes, a path, an open file or a lazy iterable of bytes."""
    return isinstance(
        value, bytes | bytearray | memoryview | os.PathLike | Iterator | AsyncIterable
    ) or hasattr(value, "read")


def source_of(value: object) -> Source:
    """The source that reads a value.

    Raises:
        TypeError: It is nothing that holds bytes.
        OSError: A path leads to nothing that can be read.
    """
    if isinstance(value, str):
        return _Bytes(value.encode())
    if isinstance(value, bytes | bytearray | memoryview):
        return _Bytes(bytes(cast(bytes, value)))
    if isinstance(value, os.PathLike):
        return _Path(cast("os.PathLike[str]", value))
    if isinstance(value, AsyncIterable):
        return _AsyncChunks(cast("AsyncIterable[bytes]", value))
    if hasattr(value, "read"):
        return _File(cast("IO[bytes]", value))
    if isinstance(value, Iterable):
        return _Chunks(cast("Iterable[bytes]", value))
    raise TypeError(f"can't send a {type(value).__name__} as bytes")


def refuse_text(name: str, value: object) -> None:
    """Raises for text in place of a file: a file's name is meant as often as its content.

    Raises:
        TypeError: The value is text, or a list with text in it.
    """
    values = value if is_array(value) and not isinstance(value, tuple) else [value]
    if any(isinstance(each, str) for each in values):
        raise TypeError(
            f"{name} is a file, and text is none: pass pathlib.Path(…) to send the file of that"
            " name, or bytes (…encode()) to send the text itself"
        )


class BodyStream(SyncByteStream, AsyncByteStream):
    """Sources in a row, as the body of a request.

    Attributes:
        length: In bytes, when the lengths of all sources are known.
    """

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources
        self._started = False
        lengths = [source.length for source in sources]
        known = [length for length in lengths if length is not None]
        self.length = sum(known) if len(known) == len(lengths) else None

    @property
    def can_start(self) -> bool:
        """Whether the whole body can (still, or again) be sent."""
        return not self._started or all(s.repeatable for s in self._sources)

    def __iter__(self) -> Iterator[bytes]:
        self._start()
        for source in self._sources:
            yield from source

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._start()
        for source in self._sources:
            async for chunk in cast("AsyncIterable[bytes]", source):
                yield chunk

    def _start(self) -> None:
        if not self.can_start:
            raise RuntimeError("the body is an iterator and can't be sent again")
        self._started = True


def file_name(value: Any) -> str | None:
    """The name of a path or an open file, without its folder."""
    if isinstance(value, os.PathLike):
        return Path(cast("os.PathLike[str]", value)).name
    name = getattr(value, "name", None)
    # Files without a name on disk have a number or something in angle brackets.
    if isinstance(name, str) and not name.startswith("<"):
        return Path(name).name
    return None
