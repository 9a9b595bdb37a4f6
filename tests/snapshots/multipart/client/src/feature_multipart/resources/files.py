"""The methods of `files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Multipart, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime import (
        AsyncBinaryResponse,
        AsyncFile,
        BinaryResponse,
        File as _File,
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import File, UploadFileRequestExpiresAfterParam


class Files(Resource):
    """The methods of `files`."""

    def create(
        self,
        *,
        file: _File,
        purpose: Literal["avatar", "document"],
        expires_after: UploadFileRequestExpiresAfterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Upload a file.

        Args:
            file
            purpose
            expires_after

        Returns:
            The file.

        Example:
            client.files.create(file=Path("file.bin"), purpose="avatar")
        """
        return self._call(
            _CREATE,
            options,
            body={"file": file, "purpose": purpose, "expires_after": expires_after},
        )

    def content(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """`GET /files/{file_id}/content`

        Args:
            file_id

        Returns:
            The bytes.

            The answer, to be read, iterated over or written to a file.

        Example:
            client.files.content("string")
        """
        return self._download(_CONTENT, options, path={"file_id": file_id})

    @property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("FilesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("FilesWithStreamingResponse", self._view("streaming"))


class AsyncFiles(AsyncResource):
    """The methods of `files`."""

    async def create(
        self,
        *,
        file: AsyncFile,
        purpose: Literal["avatar", "document"],
        expires_after: UploadFileRequestExpiresAfterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Upload a file.

        Args:
            file
            purpose
            expires_after

        Returns:
            The file.

        Example:
            await client.files.create(file=Path("file.bin"), purpose="avatar")
        """
        return await self._call(
            _CREATE,
            options,
            body={"file": file, "purpose": purpose, "expires_after": expires_after},
        )

    async def content(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryResponse:
        """`GET /files/{file_id}/content`

        Args:
            file_id

        Returns:
            The bytes.

            The answer, to be read, iterated over or written to a file.

        Example:
            await client.files.content("string")
        """
        return await self._download(_CONTENT, options, path={"file_id": file_id})

    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncFilesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncFilesWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[File] = Operation(
    "POST", "/files", body=Multipart(files=("file",)), result=Ref("File")
)

_CONTENT: Operation[bytes] = Operation(
    "GET", "/files/{file_id}/content", accept="application/octet-stream"
)

if TYPE_CHECKING:

    class FilesWithRawResponse:
        def __init__(self, resource: Files) -> None:
            self.create = raw(resource.create)
            self.content = raw(resource.content)

    class FilesWithStreamingResponse:
        def __init__(self, resource: Files) -> None:
            self.create = streaming(resource.create)
            self.content = streaming(resource.content)

    class AsyncFilesWithRawResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_raw(resource.create)
            self.content = async_raw(resource.content)

    class AsyncFilesWithStreamingResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_streaming(resource.create)
            self.content = async_streaming(resource.content)
