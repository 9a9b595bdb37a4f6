"""Collections of files, cut into pieces and indexed, that can be searched by meaning."""

from __future__ import annotations

from functools import cached_property
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
        AutoFileChunkingStrategyParam,
        ComparisonFilter,
        ComparisonFilterParam,
        CompoundFilter,
        CompoundFilterParam,
        MetadataParam,
        StaticFileChunkingStrategyObject,
        StaticFileChunkingStrategyObjectParam,
        VectorStore,
        VectorStoreDeleted,
        VectorStoreExpirationAfter,
        VectorStoreExpirationAfterParam,
        VectorStoreList,
        VectorStoreSearchRequestRankingOptionsParam,
        VectorStoreSearchResultsPage,
    )
    from .file_batches import (
        AsyncFileBatches,
        AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse,
        FileBatches,
        FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse,
    )
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )


class VectorStores(Resource):
    """Collections of files, cut into pieces and indexed, that can be searched by meaning."""

    @cached_property
    def file_batches(self) -> FileBatches:
        """The methods of `vector_stores.file_batches`."""
        from .file_batches import FileBatches

        return FileBatches(self)

    @cached_property
    def files(self) -> Files:
        """Keep documents and data sets on the service so that other operations can refer
        to them by id.
        """
        from .files import Files

        return Files(self)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[VectorStore, VectorStoreList]:
        """List vector stores

        Pages through the vector stores of your project.

        Args:
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.

        Returns:
            One page of vector stores.

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
            for item in client.vector_stores.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={"limit": limit, "order": order, "after": after, "before": before},
        )

    def create(
        self,
        *,
        file_ids: Iterable[str] | Omit = omit,
        name: str | Omit = omit,
        description: str | Omit = omit,
        expires_after: (
            VectorStoreExpirationAfterParam | VectorStoreExpirationAfter | Omit
        ) = omit,
        chunking_strategy: (
            AutoFileChunkingStrategyParam
            | StaticFileChunkingStrategyObjectParam
            | StaticFileChunkingStrategyObject
            | Omit
        ) = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStore:
        """Create a vector store

        Sets up a vector store, empty or with files. Files are indexed in the
        background.

        Args:
            file_ids: Files to start with.
            name: Name of the vector store.
            description: What the vector store holds.
            expires_after: When it is to be removed by itself.
            chunking_strategy: How the files are cut into pieces. Only together with
                `file_ids`.
            metadata: Your own notes on the vector store.

        Returns:
            The vector store.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.vector_stores.create()
        """
        return self._call(
            _CREATE,
            options,
            body={
                "file_ids": file_ids,
                "name": name,
                "description": description,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
            },
        )

    def retrieve(
        self, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStore:
        """Retrieve a vector store

        Looks up a vector store and how many of its files are ready.

        Args:
            vector_store_id: Id of the vector store.

        Returns:
            The vector store.

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
            client.vector_stores.retrieve("vs_tides")
        """
        return self._call(_RETRIEVE, options, path={"vector_store_id": vector_store_id})

    def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: (
            VectorStoreExpirationAfterParam | VectorStoreExpirationAfter | None | Omit
        ) = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStore:
        """Update a vector store

        Changes name, lifetime or metadata of a vector store.

        Args:
            vector_store_id: Id of the vector store.
            name: Name of the vector store.
            expires_after: When it is to be removed by itself.
            metadata: Pairs that take the place of the old ones.

        Returns:
            The vector store after the change.

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
            client.vector_stores.update("vs_tides")
        """
        return self._call(
            _UPDATE,
            options,
            path={"vector_store_id": vector_store_id},
            body={"name": name, "expires_after": expires_after, "metadata": metadata},
        )

    def delete(
        self, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStoreDeleted:
        """Delete a vector store

        Removes a vector store. The files themselves stay.

        Args:
            vector_store_id: Id of the vector store.

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
            client.vector_stores.delete("vs_tides")
        """
        return self._call(_DELETE, options, path={"vector_store_id": vector_store_id})

    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Iterable[str],
        rewrite_query: bool | Omit = omit,
        max_num_results: int | Omit = omit,
        filters: (
            ComparisonFilterParam
            | ComparisonFilter
            | CompoundFilterParam
            | CompoundFilter
            | Omit
        ) = omit,
        ranking_options: VectorStoreSearchRequestRankingOptionsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreSearchResultsPage:
        """Search a vector store

        Finds the pieces of text that come closest to a question.

        Args:
            vector_store_id: Id of the vector store.
            query: What you look for.
            rewrite_query: Reword the question first, to suit a search by meaning.

                Defaults to `false`.
            max_num_results: How many results to return at most.

                Defaults to `10`.
            filters: Look only at files whose attributes pass this.
            ranking_options: How results are ranked and which are dropped.

        Returns:
            What was found, best first.

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
            client.vector_stores.search(
                "vs_tides",
                query="When is high water in November?",
            )
        """
        return self._call(
            _SEARCH,
            options,
            path={"vector_store_id": vector_store_id},
            body={
                "query": query,
                "rewrite_query": rewrite_query,
                "max_num_results": max_num_results,
                "filters": filters,
                "ranking_options": ranking_options,
            },
        )

    @property
    def with_raw_response(self) -> VectorStoresWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("VectorStoresWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> VectorStoresWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("VectorStoresWithStreamingResponse", self._view("streaming"))


class AsyncVectorStores(AsyncResource):
    """Collections of files, cut into pieces and indexed, that can be searched by meaning."""

    @cached_property
    def file_batches(self) -> AsyncFileBatches:
        """The methods of `vector_stores.file_batches`."""
        from .file_batches import AsyncFileBatches

        return AsyncFileBatches(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Keep documents and data sets on the service so that other operations can refer
        to them by id.
        """
        from .files import AsyncFiles

        return AsyncFiles(self)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[VectorStore, VectorStoreList]:
        """List vector stores

        Pages through the vector stores of your project.

        Args:
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.

        Returns:
            One page of vector stores.

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
            async for item in client.vector_stores.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={"limit": limit, "order": order, "after": after, "before": before},
        )

    async def create(
        self,
        *,
        file_ids: Iterable[str] | Omit = omit,
        name: str | Omit = omit,
        description: str | Omit = omit,
        expires_after: (
            VectorStoreExpirationAfterParam | VectorStoreExpirationAfter | Omit
        ) = omit,
        chunking_strategy: (
            AutoFileChunkingStrategyParam
            | StaticFileChunkingStrategyObjectParam
            | StaticFileChunkingStrategyObject
            | Omit
        ) = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStore:
        """Create a vector store

        Sets up a vector store, empty or with files. Files are indexed in the
        background.

        Args:
            file_ids: Files to start with.
            name: Name of the vector store.
            description: What the vector store holds.
            expires_after: When it is to be removed by itself.
            chunking_strategy: How the files are cut into pieces. Only together with
                `file_ids`.
            metadata: Your own notes on the vector store.

        Returns:
            The vector store.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.vector_stores.create()
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "file_ids": file_ids,
                "name": name,
                "description": description,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
            },
        )

    async def retrieve(
        self, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStore:
        """Retrieve a vector store

        Looks up a vector store and how many of its files are ready.

        Args:
            vector_store_id: Id of the vector store.

        Returns:
            The vector store.

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
            await client.vector_stores.retrieve("vs_tides")
        """
        return await self._call(
            _RETRIEVE, options, path={"vector_store_id": vector_store_id}
        )

    async def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: (
            VectorStoreExpirationAfterParam | VectorStoreExpirationAfter | None | Omit
        ) = omit,
        metadata: MetadataParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStore:
        """Update a vector store

        Changes name, lifetime or metadata of a vector store.

        Args:
            vector_store_id: Id of the vector store.
            name: Name of the vector store.
            expires_after: When it is to be removed by itself.
            metadata: Pairs that take the place of the old ones.

        Returns:
            The vector store after the change.

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
            await client.vector_stores.update("vs_tides")
        """
        return await self._call(
            _UPDATE,
            options,
            path={"vector_store_id": vector_store_id},
            body={"name": name, "expires_after": expires_after, "metadata": metadata},
        )

    async def delete(
        self, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> VectorStoreDeleted:
        """Delete a vector store

        Removes a vector store. The files themselves stay.

        Args:
            vector_store_id: Id of the vector store.

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
            await client.vector_stores.delete("vs_tides")
        """
        return await self._call(
            _DELETE, options, path={"vector_store_id": vector_store_id}
        )

    async def search(
        self,
        vector_store_id: str,
        *,
        query: str | Iterable[str],
        rewrite_query: bool | Omit = omit,
        max_num_results: int | Omit = omit,
        filters: (
            ComparisonFilterParam
            | ComparisonFilter
            | CompoundFilterParam
            | CompoundFilter
            | Omit
        ) = omit,
        ranking_options: VectorStoreSearchRequestRankingOptionsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreSearchResultsPage:
        """Search a vector store

        Finds the pieces of text that come closest to a question.

        Args:
            vector_store_id: Id of the vector store.
            query: What you look for.
            rewrite_query: Reword the question first, to suit a search by meaning.

                Defaults to `false`.
            max_num_results: How many results to return at most.

                Defaults to `10`.
            filters: Look only at files whose attributes pass this.
            ranking_options: How results are ranked and which are dropped.

        Returns:
            What was found, best first.

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
            await client.vector_stores.search(
                "vs_tides",
                query="When is high water in November?",
            )
        """
        return await self._call(
            _SEARCH,
            options,
            path={"vector_store_id": vector_store_id},
            body={
                "query": query,
                "rewrite_query": rewrite_query,
                "max_num_results": max_num_results,
                "filters": filters,
                "ranking_options": ranking_options,
            },
        )

    @property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncVectorStoresWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncVectorStoresWithStreamingResponse", self._view("streaming"))


_LIST: Operation[VectorStoreList, VectorStore] = Operation(
    "GET",
    "/vector_stores",
    result=Ref("VectorStoreList"),
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
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CREATE: Operation[VectorStore] = Operation(
    "POST",
    "/vector_stores",
    body=JSON,
    result=Ref("VectorStore"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[VectorStore] = Operation(
    "GET",
    "/vector_stores/{vector_store_id}",
    result=Ref("VectorStore"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_UPDATE: Operation[VectorStore] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}",
    body=JSON,
    result=Ref("VectorStore"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_DELETE: Operation[VectorStoreDeleted] = Operation(
    "DELETE",
    "/vector_stores/{vector_store_id}",
    result=Ref("VectorStoreDeleted"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_SEARCH: Operation[VectorStoreSearchResultsPage] = Operation(
    "POST",
    "/vector_stores/{vector_store_id}/search",
    body=JSON,
    result=Ref("VectorStoreSearchResultsPage"),
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

    class VectorStoresWithRawResponse:
        def __init__(self, resource: VectorStores) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.search = raw(resource.search)
            self.file_batches = FileBatchesWithRawResponse(resource.file_batches)
            self.files = FilesWithRawResponse(resource.files)

    class VectorStoresWithStreamingResponse:
        def __init__(self, resource: VectorStores) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.search = streaming(resource.search)
            self.file_batches = FileBatchesWithStreamingResponse(resource.file_batches)
            self.files = FilesWithStreamingResponse(resource.files)

    class AsyncVectorStoresWithRawResponse:
        def __init__(self, resource: AsyncVectorStores) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.search = async_raw(resource.search)
            self.file_batches = AsyncFileBatchesWithRawResponse(resource.file_batches)
            self.files = AsyncFilesWithRawResponse(resource.files)

    class AsyncVectorStoresWithStreamingResponse:
        def __init__(self, resource: AsyncVectorStores) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.search = async_streaming(resource.search)
            self.file_batches = AsyncFileBatchesWithStreamingResponse(
                resource.file_batches
            )
            self.files = AsyncFilesWithStreamingResponse(resource.files)
