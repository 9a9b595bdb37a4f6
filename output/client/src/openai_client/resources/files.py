"""Keep documents and data sets on the service so that other operations can refer to them
by id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

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
    from typing import Literal

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
    from ..types import FileDeleted, FileExpirationAfterParam, FileList, FileObject


class Files(Resource):
    """Keep documents and data sets on the service so that other operations can refer to
    them by id.
    """

    def list(
        self,
        *,
        purpose: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[FileObject, FileList]:
        """List files

        Pages through the files of your project.

        Args:
            purpose: Only files with this purpose.
            limit: How many files a page holds at most, from 1 to 10,000.

                Defaults to `10000`.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.
            after: Start behind this object: pass the `last_id` of the page you
                have.

        Returns:
            One page of files.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.files.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={"purpose": purpose, "limit": limit, "order": order, "after": after},
        )

    def create(
        self,
        *,
        file: File,
        purpose: Literal[
            "assistants", "batch", "fine-tune", "vision", "user_data", "evals"
        ],
        expires_after: FileExpirationAfterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileObject:
        """Upload a file

        Stores a file of up to 512 MB. Fine-tuning, batches and evals expect JSON Lines;
        assistants and user data take many document types. Use an upload in parts for
        anything bigger.

        Args:
            file: The file itself, with its name.
            purpose: What you want to do with it: `assistants` and `user_data` for
                documents, `vision` for images, `batch`, `fine-tune` and `evals` for
                data sets.
            expires_after: When to delete the file by itself. Batch files live for
                30 days by default, others until you delete them.

        Returns:
            The stored file.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.files.create(file=Path("file.bin"), purpose="fine-tune")
        """
        return self._call(
            _CREATE,
            options,
            body={"file": file, "purpose": purpose, "expires_after": expires_after},
        )

    def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> FileObject:
        """Retrieve a file

        Looks up name, size and state of a file, without its content.

        Args:
            file_id: Id of the file.

        Returns:
            The file's record.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.files.retrieve("file-6F2ksmvX")
        """
        return self._call(_RETRIEVE, options, path={"file_id": file_id})

    def delete(self, file_id: str, **options: Unpack[RequestOptions]) -> FileDeleted:
        """Delete a file

        Removes a file, also from every vector store that holds it.

        Args:
            file_id: Id of the file.

        Returns:
            Confirmation of the removal.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.files.delete("file-6F2ksmvX")
        """
        return self._call(_DELETE, options, path={"file_id": file_id})

    def content(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download a file

        Returns the bytes of a file as they were stored.

        Args:
            file_id: Id of the file.

        Returns:
            The content of the file.

            The answer, to be read, iterated over or written to a file.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.files.content("file-6F2ksmvX")
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
    """Keep documents and data sets on the service so that other operations can refer to
    them by id.
    """

    def list(
        self,
        *,
        purpose: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[FileObject, FileList]:
        """List files

        Pages through the files of your project.

        Args:
            purpose: Only files with this purpose.
            limit: How many files a page holds at most, from 1 to 10,000.

                Defaults to `10000`.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.
            after: Start behind this object: pass the `last_id` of the page you
                have.

        Returns:
            One page of files.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.files.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={"purpose": purpose, "limit": limit, "order": order, "after": after},
        )

    async def create(
        self,
        *,
        file: AsyncFile,
        purpose: Literal[
            "assistants", "batch", "fine-tune", "vision", "user_data", "evals"
        ],
        expires_after: FileExpirationAfterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileObject:
        """Upload a file

        Stores a file of up to 512 MB. Fine-tuning, batches and evals expect JSON Lines;
        assistants and user data take many document types. Use an upload in parts for
        anything bigger.

        Args:
            file: The file itself, with its name.
            purpose: What you want to do with it: `assistants` and `user_data` for
                documents, `vision` for images, `batch`, `fine-tune` and `evals` for
                data sets.
            expires_after: When to delete the file by itself. Batch files live for
                30 days by default, others until you delete them.

        Returns:
            The stored file.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.files.create(file=Path("file.bin"), purpose="fine-tune")
        """
        return await self._call(
            _CREATE,
            options,
            body={"file": file, "purpose": purpose, "expires_after": expires_after},
        )

    async def retrieve(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> FileObject:
        """Retrieve a file

        Looks up name, size and state of a file, without its content.

        Args:
            file_id: Id of the file.

        Returns:
            The file's record.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.files.retrieve("file-6F2ksmvX")
        """
        return await self._call(_RETRIEVE, options, path={"file_id": file_id})

    async def delete(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> FileDeleted:
        """Delete a file

        Removes a file, also from every vector store that holds it.

        Args:
            file_id: Id of the file.

        Returns:
            Confirmation of the removal.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.files.delete("file-6F2ksmvX")
        """
        return await self._call(_DELETE, options, path={"file_id": file_id})

    async def content(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryResponse:
        """Download a file

        Returns the bytes of a file as they were stored.

        Args:
            file_id: Id of the file.

        Returns:
            The content of the file.

            The answer, to be read, iterated over or written to a file.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.files.content("file-6F2ksmvX")
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
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CREATE: Operation[FileObject] = Operation(
    "POST",
    "/files",
    body=Multipart(
        {"expires_after": Part(style=Style("deepObject", explode=True))},
        files=("file",),
    ),
    result=Ref("FileObject"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[FileObject] = Operation(
    "GET",
    "/files/{file_id}",
    result=Ref("FileObject"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_DELETE: Operation[FileDeleted] = Operation(
    "DELETE",
    "/files/{file_id}",
    result=Ref("FileDeleted"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CONTENT: Operation[bytes] = Operation(
    "GET",
    "/files/{file_id}/content",
    accept="application/octet-stream",
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

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
