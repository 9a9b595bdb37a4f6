"""HTTP responses as users get them: whole, binary, read at once or piece by piece."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import httpx2

from .errors import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncBinaryResponse",
    "BinaryResponse",
    "connection_error",
    "translated",
]

Result = TypeVar("Result")


def connection_error(error: httpx2.HTTPError) -> APIConnectionError:
    """The error of this package for an error of the HTTP library."""
    request = getattr(error, "_request", None)
    if isinstance(error, httpx2.TimeoutException):
        return APITimeoutError("the request timed out", request=request)
    text = str(error) or type(error).__name__
    return APIConnectionError(f"no answer from the server: {text}", request=request)


@contextmanager
def translated() -> Generator[None, None, None]:
    """Raises errors of the HTTP library as errors of this package."""
    try:
        yield
    except httpx2.HTTPError as error:
        raise connection_error(error) from error


class _ResponseBase:
    """What sync and async responses share.

    Attributes:
        http_response: The response of the HTTP library.
        request_id: What the server calls the request.
    """

    def __init__(
        self, http_response: httpx2.Response, request_id: str | None = None
    ) -> None:
        self.http_response = http_response
        self.request_id = request_id

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers, by names in any case."""
        return self.http_response.headers

    @property
    def content_type(self) -> str | None:
        """The ``Content-Type`` header."""
        return self.http_response.headers.get("content-type")

    @property
    def url(self) -> httpx2.URL:
        """Where the response came from, after redirects."""
        return self.http_response.url

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"


class BinaryResponse(_ResponseBase):
    """Bytes from the server, not read yet: read them, iterate over them, or write them to a file.

    Used as a context manager, or once read to the end, it gives its connection back.
    """

    def read(self) -> bytes:
        """All bytes; may be called again."""
        with translated():
            return self.http_response.read()

    def text(self) -> str:
        """All bytes, decoded by the charset of the response, else as UTF-8."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """All bytes, parsed as JSON.

        Raises:
            ValueError: They are none.
        """
        self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The bytes as they come, or in chunks of one size."""
        with translated():
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The same, decoded."""
        with translated():
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The same, decoded, line by line."""
        with translated():
            yield from self.http_response.iter_lines()

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the bytes to a file as they come.

        The file is replaced once all is there: a download that breaks off leaves what was there before.
        """
        with _replacing(path) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)

    def close(self) -> None:
        """Give the connection back, or give it up if not all was read."""
        self.http_response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


class APIResponse(BinaryResponse, Generic[Result]):
    """An HTTP response that knows what the method would have returned for it."""

    def __init__(
        self,
        http_response: httpx2.Response,
        request_id: str | None,
        parse: Callable[[httpx2.Response], Any],
    ) -> None:
        super().__init__(http_response, request_id)
        self._parse = parse
        self._parsed: list[Result] = []

    def parse(self) -> Result:
        """What the method returns without ``with_raw_response``; always the same object."""
        if not self._parsed:
            self._parsed.append(cast(Result, self._parse(self.http_response)))
        return self._parsed[0]


class AsyncBinaryResponse(_ResponseBase):
    """Bytes from the server, not read yet: read them, iterate over them, or write them to a file.

    Used as a context manager, or once read to the end, it gives its connection back.
    """

    async def read(self) -> bytes:
        """All bytes; may be called again."""
        with translated():
            return await self.http_response.aread()

    async def text(self) -> str:
        """All bytes, decoded by the charset of the response, else as UTF-8."""
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        """All bytes, parsed as JSON.

        Raises:
            ValueError: They are none.
        """
        await self.read()
        return self.http_response.json()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The bytes as they come, or in chunks of one size."""
        with translated():
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The same, decoded."""
        with translated():
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """The same, decoded, line by line."""
        with translated():
            async for line in self.http_response.aiter_lines():
                yield line

    async def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the bytes to a file as they come.

        The file is replaced once all is there: a download that breaks off leaves what was there before.
        """
        from anyio import to_thread

        with _replacing(path) as file:
            async for chunk in self.iter_bytes():
                await to_thread.run_sync(file.write, chunk)

    async def close(self) -> None:
        """Give the connection back, or give it up if not all was read."""
        await self.http_response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()


class AsyncAPIResponse(AsyncBinaryResponse, Generic[Result]):
    """An HTTP response that knows what the method would have returned for it."""

    def __init__(
        self,
        http_response: httpx2.Response,
        request_id: str | None,
        parse: Callable[[httpx2.Response], Awaitable[Any]],
    ) -> None:
        super().__init__(http_response, request_id)
        self._parse = parse
        self._parsed: list[Result] = []

    async def parse(self) -> Result:
        """What the method returns without ``with_raw_response``; always the same object."""
        if not self._parsed:
            self._parsed.append(cast(Result, await self._parse(self.http_response)))
        return self._parsed[0]


@contextmanager
def _replacing(path: str | os.PathLike[str]) -> Generator[Any, None, None]:
    """A new file that takes the place of ``path`` if all goes well, and vanishes if not."""
    import tempfile

    target = Path(path)
    handle, name = tempfile.mkstemp(
        dir=target.parent, prefix=f".{target.name}.", suffix=".part"
    )
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        # Made for this user alone; it is to be what an ordinary new file would be.
        mask = os.umask(0)
        os.umask(mask)
        part.chmod(target.stat().st_mode if target.exists() else 0o666 & ~mask)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
