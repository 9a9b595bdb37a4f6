"""Files that other operations use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from .._runtime import (
    AsyncResource,
    Multipart,
    Operation,
    Pages,
    Part,
    Ref,
    Resource,
    Style,
    omit,
)

if TYPE_CHECKING:
    from .._runtime import (
        AsyncBinaryResponse,
        AsyncFile,
        AsyncPaginator,
        BinaryResponse,
        File,
        Omit,
        Page,
        PageOptions,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import ExpiryParam, FileDeleted, FileList, FileObject

_LIST: Operation[FileList, FileObject] = Operation(
    "GET",
    "/files",
    result=Ref("FileList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
)
_CREATE: Operation[FileObject] = Operation(
    "POST",
    "/files",
    body=Multipart({"expires": Part(style=Style("deepObject", explode=True))}),
    result=Ref("FileObject"),
)
_RETRIEVE: Operation[FileObject] = Operation(
    "GET", "/files/{file_id}", result=Ref("FileObject")
)
_DELETE: Operation[FileDeleted] = Operation(
    "DELETE", "/files/{file_id}", result=Ref("FileDeleted")
)
_CONTENT: Operation[bytes] = Operation("GET", "/files/{file_id}/content")


class Files(Resource):
    """Files that other operations use."""

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[FileObject, FileList]:
        """List the files."""
        return self._list(
            _LIST, options, query={"after": after, "limit": limit, "order": order}
        )

    def create(
        self,
        *,
        file: File,
        purpose: str,
        expires: ExpiryParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileObject:
        """Upload a file."""
        return self._call(
            _CREATE,
            options,
            body={"file": file, "purpose": purpose, "expires": expires},
        )

    def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> FileObject:
        """Retrieve what is known about a file."""
        return self._call(_RETRIEVE, options, path={"file_id": file_id})

    def delete(self, file_id: str, **options: Unpack[RequestOptions]) -> FileDeleted:
        """Delete a file."""
        return self._call(_DELETE, options, path={"file_id": file_id})

    def content(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download a file."""
        return self._download(_CONTENT, options, path={"file_id": file_id})

    @property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("FilesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods, each a context manager of the unread HTTP response."""
        return cast("FilesWithStreamingResponse", self._view("streaming"))


class AsyncFiles(AsyncResource):
    """Files that other operations use."""

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[FileObject, FileList]:
        """List the files."""
        return self._list(
            _LIST, options, query={"after": after, "limit": limit, "order": order}
        )

    async def create(
        self,
        *,
        file: AsyncFile,
        purpose: str,
        expires: ExpiryParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileObject:
        """Upload a file."""
        return await self._call(
            _CREATE,
            options,
            body={"file": file, "purpose": purpose, "expires": expires},
        )

    async def retrieve(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> FileObject:
        """Retrieve what is known about a file."""
        return await self._call(_RETRIEVE, options, path={"file_id": file_id})

    async def delete(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> FileDeleted:
        """Delete a file."""
        return await self._call(_DELETE, options, path={"file_id": file_id})

    async def content(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryResponse:
        """Download a file."""
        return await self._download(_CONTENT, options, path={"file_id": file_id})

    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncFilesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, each a context manager of the unread HTTP response."""
        return cast("AsyncFilesWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class FilesWithRawResponse:
        def __init__(self, resource: Files) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)
            self.content = raw(resource.content)

    class FilesWithStreamingResponse:
        def __init__(self, resource: Files) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)
            self.content = streaming(resource.content)

    class AsyncFilesWithRawResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)
            self.content = async_raw(resource.content)

    class AsyncFilesWithStreamingResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
            self.content = async_streaming(resource.content)
