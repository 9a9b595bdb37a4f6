"""Hand in thousands of requests as one file, at half the price, and collect the answers
within a day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime import (
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
    from ..types import Batch, BatchList, BatchOutputExpirationAfterParam, MetadataParam


class Batches(Resource):
    """Hand in thousands of requests as one file, at half the price, and collect the
    answers within a day.
    """

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Batch, BatchList]:
        """List batches

        Pages through the batches of your project.

        Args:
            after: Start behind this object: pass the `last_id` of the page you
                have.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.

        Returns:
            One page of batches.

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
            for item in client.batches.list():
                print(item)
        """
        return self._list(_LIST, options, query={"after": after, "limit": limit})

    def create(
        self,
        *,
        input_file_id: str,
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        completion_window: Literal["24h"],
        metadata: MetadataParam | None | Omit = omit,
        output_expires_after: BatchOutputExpirationAfterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Batch:
        """Create a batch

        Has the requests of an uploaded JSON Lines file carried out. The file may be
        50,000 lines long and 200 MB in size.

        Args:
            input_file_id: JSON Lines file, uploaded with purpose `batch`.
            endpoint: Operation that all requests go to. For embeddings the batch
                may hold 50,000 inputs in all.
            completion_window: Time allowed; `24h` is the only choice.
            metadata: Your own notes on the batch.
            output_expires_after: When to delete the files with answers and
                failures.

        Returns:
            The batch, about to be checked.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.batches.create(
                input_file_id="file-6F2ksmvX",
                endpoint="/v1/chat/completions",
                completion_window="24h",
            )
        """
        return self._call(
            _CREATE,
            options,
            body={
                "input_file_id": input_file_id,
                "endpoint": endpoint,
                "completion_window": completion_window,
                "metadata": metadata,
                "output_expires_after": output_expires_after,
            },
        )

    def retrieve(self, batch_id: str, **options: Unpack[RequestOptions]) -> Batch:
        """Retrieve a batch

        Looks up how far a batch has got.

        Args:
            batch_id: Id of the batch.

        Returns:
            The batch.

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
            client.batches.retrieve("batch_R52q")
        """
        return self._call(_RETRIEVE, options, path={"batch_id": batch_id})

    def cancel(self, batch_id: str, **options: Unpack[RequestOptions]) -> Batch:
        """Cancel a batch

        Stops a batch. It is `cancelling` for up to ten minutes; what was finished by
        then can be downloaded.

        Args:
            batch_id: Id of the batch.

        Returns:
            The batch, about to stop.

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
            client.batches.cancel("batch_R52q")
        """
        return self._call(_CANCEL, options, path={"batch_id": batch_id})

    @property
    def with_raw_response(self) -> BatchesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("BatchesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> BatchesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("BatchesWithStreamingResponse", self._view("streaming"))


class AsyncBatches(AsyncResource):
    """Hand in thousands of requests as one file, at half the price, and collect the
    answers within a day.
    """

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Batch, BatchList]:
        """List batches

        Pages through the batches of your project.

        Args:
            after: Start behind this object: pass the `last_id` of the page you
                have.
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.

        Returns:
            One page of batches.

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
            async for item in client.batches.list():
                print(item)
        """
        return self._list(_LIST, options, query={"after": after, "limit": limit})

    async def create(
        self,
        *,
        input_file_id: str,
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        completion_window: Literal["24h"],
        metadata: MetadataParam | None | Omit = omit,
        output_expires_after: BatchOutputExpirationAfterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Batch:
        """Create a batch

        Has the requests of an uploaded JSON Lines file carried out. The file may be
        50,000 lines long and 200 MB in size.

        Args:
            input_file_id: JSON Lines file, uploaded with purpose `batch`.
            endpoint: Operation that all requests go to. For embeddings the batch
                may hold 50,000 inputs in all.
            completion_window: Time allowed; `24h` is the only choice.
            metadata: Your own notes on the batch.
            output_expires_after: When to delete the files with answers and
                failures.

        Returns:
            The batch, about to be checked.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.batches.create(
                input_file_id="file-6F2ksmvX",
                endpoint="/v1/chat/completions",
                completion_window="24h",
            )
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "input_file_id": input_file_id,
                "endpoint": endpoint,
                "completion_window": completion_window,
                "metadata": metadata,
                "output_expires_after": output_expires_after,
            },
        )

    async def retrieve(self, batch_id: str, **options: Unpack[RequestOptions]) -> Batch:
        """Retrieve a batch

        Looks up how far a batch has got.

        Args:
            batch_id: Id of the batch.

        Returns:
            The batch.

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
            await client.batches.retrieve("batch_R52q")
        """
        return await self._call(_RETRIEVE, options, path={"batch_id": batch_id})

    async def cancel(self, batch_id: str, **options: Unpack[RequestOptions]) -> Batch:
        """Cancel a batch

        Stops a batch. It is `cancelling` for up to ten minutes; what was finished by
        then can be downloaded.

        Args:
            batch_id: Id of the batch.

        Returns:
            The batch, about to stop.

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
            await client.batches.cancel("batch_R52q")
        """
        return await self._call(_CANCEL, options, path={"batch_id": batch_id})

    @property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncBatchesWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncBatchesWithStreamingResponse", self._view("streaming"))


_LIST: Operation[BatchList, Batch] = Operation(
    "GET",
    "/batches",
    result=Ref("BatchList"),
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

_CREATE: Operation[Batch] = Operation(
    "POST",
    "/batches",
    body=JSON,
    result=Ref("Batch"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[Batch] = Operation(
    "GET",
    "/batches/{batch_id}",
    result=Ref("Batch"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CANCEL: Operation[Batch] = Operation(
    "POST",
    "/batches/{batch_id}/cancel",
    result=Ref("Batch"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class BatchesWithRawResponse:
        def __init__(self, resource: Batches) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.cancel = raw(resource.cancel)

    class BatchesWithStreamingResponse:
        def __init__(self, resource: Batches) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.cancel = streaming(resource.cancel)

    class AsyncBatchesWithRawResponse:
        def __init__(self, resource: AsyncBatches) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.cancel = async_raw(resource.cancel)

    class AsyncBatchesWithStreamingResponse:
        def __init__(self, resource: AsyncBatches) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.cancel = async_streaming(resource.cancel)
