"""The methods of `vector_stores.file_batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
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
        CreateVectorStoreFileRequestParam,
        FileChunkingStrategyParam,
        VectorStoreFile,
        VectorStoreFileAttributesParam,
        VectorStoreFileBatch,
        VectorStoreFileList,
    )


class FileBatches(Resource):
    """The methods of `vector_stores.file_batches`."""

    def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Iterable[str] | Omit = omit,
        files: Iterable[CreateVectorStoreFileRequestParam] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        attributes: VectorStoreFileAttributesParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store

        Puts up to 2,000 files into a vector store at once.

        Args:
            vector_store_id: Id of the vector store.
            file_ids: Ids of the uploaded files.
            files: The files, each with its own attributes and way of cutting.
            chunking_strategy: How files are cut into pieces. Left out, it is done
                automatically: 800 tokens a piece, with an overlap of 400.
            attributes: Your own labels, for all of the files.

        Returns:
            The batch, about to be worked off.

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
            client.vector_stores.file_batches.create("vs_tides")
        """
        return self._call(
            _CREATE,
            options,
            path={"vector_store_id": vector_store_id},
            body={
                "file_ids": file_ids,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
            },
        )

    def retrieve(
        self, vector_store_id: str, batch_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStoreFileBatch:
        """Retrieve a file batch

        Looks up how far a batch of files has got.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the file batch.

        Returns:
            The file batch.

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
            client.vector_stores.file_batches.retrieve("vs_tides", "batch_R52q")
        """
        return self._call(
            _RETRIEVE,
            options,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
        )

    def cancel(
        self, vector_store_id: str, batch_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStoreFileBatch:
        """Cancel a file batch

        Stops the indexing of a batch as soon as possible. Files that are ready stay.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the file batch.

        Returns:
            The file batch, about to stop.

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
            client.vector_stores.file_batches.cancel("vs_tides", "batch_R52q")
        """
        return self._call(
            _CANCEL,
            options,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
        )

    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
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
        """List files of a file batch

        Pages through the files of one batch.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the file batch.
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
            for item in client.vector_stores.file_batches.list_files("vs_tides", "batch_R52q"):
                print(item)
        """
        return self._list(
            _LIST_FILES,
            options,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
        )

    @property
    def with_raw_response(self) -> FileBatchesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("FileBatchesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> FileBatchesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("FileBatchesWithStreamingResponse", self._view("streaming"))


class AsyncFileBatches(AsyncResource):
    """The methods of `vector_stores.file_batches`."""

    async def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Iterable[str] | Omit = omit,
        files: Iterable[CreateVectorStoreFileRequestParam] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        attributes: VectorStoreFileAttributesParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store

        Puts up to 2,000 files into a vector store at once.

        Args:
            vector_store_id: Id of the vector store.
            file_ids: Ids of the uploaded files.
            files: The files, each with its own attributes and way of cutting.
            chunking_strategy: How files are cut into pieces. Left out, it is done
                automatically: 800 tokens a piece, with an overlap of 400.
            attributes: Your own labels, for all of the files.

        Returns:
            The batch, about to be worked off.

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
            await client.vector_stores.file_batches.create("vs_tides")
        """
        return await self._call(
            _CREATE,
            options,
            path={"vector_store_id": vector_store_id},
            body={
                "file_ids": file_ids,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
            },
        )

    async def retrieve(
        self, vector_store_id: str, batch_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStoreFileBatch:
        """Retrieve a file batch

        Looks up how far a batch of files has got.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the file batch.

        Returns:
            The file batch.

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
            await client.vector_stores.file_batches.retrieve(
                "vs_tides",
                "batch_R52q",
            )
        """
        return await self._call(
            _RETRIEVE,
            options,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
        )

    async def cancel(
        self, vector_store_id: str, batch_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStoreFileBatch:
        """Cancel a file batch

        Stops the indexing of a batch as soon as possible. Files that are ready stay.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the file batch.

        Returns:
            The file batch, about to stop.

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
            await client.vector_stores.file_batches.cancel("vs_tides", "batch_R52q")
        """
        return await self._call(
            _CANCEL,
            options,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
        )

    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
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
        """List files of a file batch

        Pages through the files of one batch.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the file batch.
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
            async for item in client.vector_stores.file_batches.list_files("vs_tides", "batch_R52q"):
                print(item)
        """
        return self._list(
            _LIST_FILES,
            options,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
        )

    @property
    def with_raw_response(self) -> AsyncFileBatchesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncFileBatchesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncFileBatchesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncFileBatchesWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[VectorStoreFileBatch] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}/file_batches",
    body=JSON,
    result=Ref("VectorStoreFileBatch"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[VectorStoreFileBatch] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    result=Ref("VectorStoreFileBatch"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CANCEL: Operation[VectorStoreFileBatch] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    result=Ref("VectorStoreFileBatch"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_LIST_FILES: Operation[VectorStoreFileList, VectorStoreFile] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
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

if TYPE_CHECKING:

    class FileBatchesWithRawResponse:
        def __init__(self, resource: FileBatches) -> None:
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.cancel = raw(resource.cancel)
            self.list_files = raw(resource.list_files)

    class FileBatchesWithStreamingResponse:
        def __init__(self, resource: FileBatches) -> None:
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.cancel = streaming(resource.cancel)
            self.list_files = streaming(resource.list_files)

    class AsyncFileBatchesWithRawResponse:
        def __init__(self, resource: AsyncFileBatches) -> None:
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.cancel = async_raw(resource.cancel)
            self.list_files = async_raw(resource.list_files)

    class AsyncFileBatchesWithStreamingResponse:
        def __init__(self, resource: AsyncFileBatches) -> None:
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.cancel = async_streaming(resource.cancel)
            self.list_files = async_streaming(resource.list_files)
