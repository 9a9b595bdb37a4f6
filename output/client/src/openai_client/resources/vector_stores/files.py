"""Keep documents and data sets on the service so that other operations can refer to them
by id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import (
        AsyncPaginator,
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
    from ...types import (
        FileChunkingStrategyParam,
        VectorStoreFile,
        VectorStoreFileAttributesParam,
        VectorStoreFileContentPage,
        VectorStoreFileDeleted,
        VectorStoreFileList,
    )


class Files(Resource):
    """Keep documents and data sets on the service so that other operations can refer to
    them by id.
    """

    def list(
        self,
        vector_store_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: (
            Literal["in_progress", "completed", "failed", "cancelled"] | Omit
        ) = omit,
        **options: Unpack[PageOptions],
    ) -> Page[VectorStoreFile, VectorStoreFileList]:
        """List files of a vector store

        Pages through the files of a vector store.

        Args:
            vector_store_id: Id of the vector store.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.
            filter: Only files in this state.

        Returns:
            One page of files.

            A page; iterating over it goes through the items of all pages.

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
            for item in client.vector_stores.files.list("vs_tides"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"vector_store_id": vector_store_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
        )

    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        attributes: VectorStoreFileAttributesParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Add a file to a vector store

        Puts an uploaded file into a vector store. It can be found once its status is
        `completed`.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the uploaded file.
            chunking_strategy: How files are cut into pieces. Left out, it is done
                automatically: 800 tokens a piece, with an overlap of 400.
            attributes: Your own labels for the file, which searches can filter by.

        Returns:
            The file, about to be indexed.

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
            client.vector_stores.files.create("vs_tides", file_id="file-6F2ksmvX")
        """
        return self._call(
            _CREATE,
            options,
            path={"vector_store_id": vector_store_id},
            body={
                "file_id": file_id,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
            },
        )

    def retrieve(
        self, vector_store_id: str, file_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStoreFile:
        """Retrieve a file of a vector store

        Looks up how far a file has got.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.

        Returns:
            The file.

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
            client.vector_stores.files.retrieve("vs_tides", "file-6F2ksmvX")
        """
        return self._call(
            _RETRIEVE,
            options,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
        )

    def update(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: VectorStoreFileAttributesParam | None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Update a file of a vector store

        Replaces the attributes of a file.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            attributes: Labels that take the place of the old ones.

        Returns:
            The file after the change.

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
            client.vector_stores.files.update(
                "vs_tides",
                "file-6F2ksmvX",
                attributes={"harbour": "Cancale", "year": 2026},
            )
        """
        return self._call(
            _UPDATE,
            options,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            body={"attributes": attributes},
        )

    def delete(
        self, vector_store_id: str, file_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStoreFileDeleted:
        """Remove a file from a vector store

        Takes a file out of the index. The file itself stays; delete it under files.

        Args:
            vector_store_id: Id of the vector store.
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
            client.vector_stores.files.delete("vs_tides", "file-6F2ksmvX")
        """
        return self._call(
            _DELETE,
            options,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
        )

    def content(
        self, vector_store_id: str, file_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStoreFileContentPage:
        """Read the text of a file in a vector store

        Returns the text that was taken from a file for the index.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.

        Returns:
            The text in pieces.

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
            client.vector_stores.files.content("vs_tides", "file-6F2ksmvX")
        """
        return self._call(
            _CONTENT,
            options,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
        )

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
        vector_store_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: (
            Literal["in_progress", "completed", "failed", "cancelled"] | Omit
        ) = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[VectorStoreFile, VectorStoreFileList]:
        """List files of a vector store

        Pages through the files of a vector store.

        Args:
            vector_store_id: Id of the vector store.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.
            filter: Only files in this state.

        Returns:
            One page of files.

            A page; iterating over it goes through the items of all pages.

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
            async for item in client.vector_stores.files.list("vs_tides"):
                print(item)
        """
        return self._list(
            _LIST,
            options,
            path={"vector_store_id": vector_store_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
        )

    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        attributes: VectorStoreFileAttributesParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Add a file to a vector store

        Puts an uploaded file into a vector store. It can be found once its status is
        `completed`.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the uploaded file.
            chunking_strategy: How files are cut into pieces. Left out, it is done
                automatically: 800 tokens a piece, with an overlap of 400.
            attributes: Your own labels for the file, which searches can filter by.

        Returns:
            The file, about to be indexed.

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
            await client.vector_stores.files.create(
                "vs_tides",
                file_id="file-6F2ksmvX",
            )
        """
        return await self._call(
            _CREATE,
            options,
            path={"vector_store_id": vector_store_id},
            body={
                "file_id": file_id,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
            },
        )

    async def retrieve(
        self, vector_store_id: str, file_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStoreFile:
        """Retrieve a file of a vector store

        Looks up how far a file has got.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.

        Returns:
            The file.

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
            await client.vector_stores.files.retrieve("vs_tides", "file-6F2ksmvX")
        """
        return await self._call(
            _RETRIEVE,
            options,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
        )

    async def update(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: VectorStoreFileAttributesParam | None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Update a file of a vector store

        Replaces the attributes of a file.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            attributes: Labels that take the place of the old ones.

        Returns:
            The file after the change.

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
            await client.vector_stores.files.update(
                "vs_tides",
                "file-6F2ksmvX",
                attributes={"harbour": "Cancale", "year": 2026},
            )
        """
        return await self._call(
            _UPDATE,
            options,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            body={"attributes": attributes},
        )

    async def delete(
        self, vector_store_id: str, file_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStoreFileDeleted:
        """Remove a file from a vector store

        Takes a file out of the index. The file itself stays; delete it under files.

        Args:
            vector_store_id: Id of the vector store.
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
            await client.vector_stores.files.delete("vs_tides", "file-6F2ksmvX")
        """
        return await self._call(
            _DELETE,
            options,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
        )

    async def content(
        self, vector_store_id: str, file_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStoreFileContentPage:
        """Read the text of a file in a vector store

        Returns the text that was taken from a file for the index.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.

        Returns:
            The text in pieces.

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
            await client.vector_stores.files.content("vs_tides", "file-6F2ksmvX")
        """
        return await self._call(
            _CONTENT,
            options,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
        )

    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncFilesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncFilesWithStreamingResponse", self._view("streaming"))


_LIST: Operation[VectorStoreFileList, VectorStoreFile] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}/files",
    result=Ref("VectorStoreFileList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CREATE: Operation[VectorStoreFile] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}/files",
    body=JSON,
    result=Ref("VectorStoreFile"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[VectorStoreFile] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    result=Ref("VectorStoreFile"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_UPDATE: Operation[VectorStoreFile] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    body=JSON,
    result=Ref("VectorStoreFile"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_DELETE: Operation[VectorStoreFileDeleted] = Operation(
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    result=Ref("VectorStoreFileDeleted"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CONTENT: Operation[VectorStoreFileContentPage] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    result=Ref("VectorStoreFileContentPage"),
    headers={"OpenAI-Beta": "assistants=v2"},
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
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.content = raw(resource.content)

    class FilesWithStreamingResponse:
        def __init__(self, resource: Files) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.content = streaming(resource.content)

    class AsyncFilesWithRawResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.content = async_raw(resource.content)

    class AsyncFilesWithStreamingResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.content = async_streaming(resource.content)
