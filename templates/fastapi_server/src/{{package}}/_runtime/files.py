"""Files that come in, and files that go out."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema, core_schema

__all__ = ["Bytes", "Download", "FileResult", "Upload"]

_CHUNK: Final = 64 * 1024


class _Source(Protocol):
    """What an upload reads from: a spooled file, bytes, or the request itself."""

    async def read(self, size: int) -> bytes: ...
    async def seek(self, position: int) -> None: ...


class Bytes:
    """What an upload of a few bytes reads from."""

    def __init__(self, content: bytes) -> None:
        self.content: Final = content
        self._at = 0

    async def read(self, size: int) -> bytes:
        chunk = self.content[self._at : self._at + size]
        self._at += len(chunk)
        return chunk

    async def seek(self, position: int) -> None:
        self._at = position


class Upload:
    """A file of a request: a part of a multipart body, or a whole body of raw bytes.

    A part has been received when the handler begins; it is kept in memory up to a limit, and in a
    temporary file beyond it, and goes when the request ends.  A whole body is read from the network
    while it is consumed, so only once.

    Attributes:
        filename: As the client says, without any folders; None if it says none. Not to be trusted.
        content_type: As the client says.
        size: In bytes; None if it is not known yet.
        headers: The headers of the part, by lower-case name.
    """

    __slots__ = ("_source", "content_type", "filename", "headers", "size")

    def __init__(
        self,
        source: _Source,
        *,
        filename: str | None = None,
        content_type: str = "application/octet-stream",
        size: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self._source = source
        self.filename: Final = filename
        self.content_type: Final = content_type
        self.size: Final = size
        self.headers: Final[Mapping[str, str]] = headers or {}

    async def read(self, size: int = -1) -> bytes:
        """The next ``size`` bytes, or all that are left; ``b""`` at the end.

        Raises:
            ClientDisconnected: The client went away in the middle of a whole body.
        """
        if size >= 0:
            return await self._source.read(size)
        return b"".join([chunk async for chunk in self])

    async def seek(self, position: int) -> None:
        """Go to a position.

        Raises:
            OSError: It is a whole body, which is read only once.
        """
        await self._source.seek(position)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while chunk := await self._source.read(_CHUNK):
            yield chunk

    async def save(self, path: Path | str) -> int:
        """Write what is left to a file, and tell how many bytes that were.

        Raises:
            OSError: The file can't be written.
        """
        import anyio

        written = 0
        async with await anyio.open_file(path, "wb") as file:
            async for chunk in self:
                written += await file.write(chunk)
        return written

    def __repr__(self) -> str:
        return f"Upload({self.filename!r}, {self.content_type!r})"

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        # In the JSON that a form becomes (see ``texts``), a file stands as its number; in other JSON it is text.
        from pydantic_core import core_schema

        return core_schema.json_or_python_schema(
            core_schema.with_info_plain_validator_function(_numbered),
            core_schema.is_instance_schema(cls),
            serialization=core_schema.plain_serializer_function_ser_schema(_text),
        )


def _numbered(value: object, info: core_schema.ValidationInfo) -> Upload:
    uploads: Any = info.context
    if isinstance(value, int) and uploads and 0 <= value < len(uploads):
        upload = uploads[value]
        if isinstance(upload, Upload):
            return upload
    if isinstance(value, str) and not isinstance(uploads, list):
        content = value.encode()
        return Upload(Bytes(content), content_type="text/plain", size=len(content))
    raise ValueError("should be a file")


def _text(upload: Upload) -> str:
    """What stands for a file in JSON: the text that it was made of."""
    source = upload._source  # pyright: ignore[reportPrivateUsage]
    return (
        source.content.decode(errors="replace")
        if isinstance(source, Bytes)
        else str(upload)
    )


class FileResult:
    """A file as an answer.

    Args:
        content: Bytes, a file's path, or an async iterable of bytes. Of a path, a range that the
            client asks for is answered with 206 (RFC 9110 §14).
        filename: The name that the client is to save it by.
        content_type: Default: what the specification says, if that is one concrete type; else what
            the file's name says.
        disposition: ``attachment`` to be saved, ``inline`` to be shown.
        headers: More headers.
    """

    __slots__ = ("content", "content_type", "disposition", "filename", "headers")

    def __init__(
        self,
        content: bytes | Path | AsyncIterable[bytes],
        *,
        filename: str | None = None,
        content_type: str | None = None,
        disposition: Literal["attachment", "inline"] = "attachment",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.content: Final = content
        self.filename: Final = filename
        self.content_type: Final = content_type
        self.disposition: Final = disposition
        self.headers: Final[Mapping[str, str]] = headers or {}


Download = bytes | Path | AsyncIterable[bytes] | FileResult
