"""The methods of `both`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from .._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )


class Both(Resource):
    """The methods of `both`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /both`

        Example:
            client.both.retrieve()
        """
        return self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> BothWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("BothWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> BothWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("BothWithStreamingResponse", self._view("streaming"))


class AsyncBoth(AsyncResource):
    """The methods of `both`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /both`

        Example:
            await client.both.retrieve()
        """
        return await self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> AsyncBothWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncBothWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncBothWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncBothWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[None] = Operation(
    "GET", "/both", security=(("bearer", "header_key"),)
)

if TYPE_CHECKING:

    class BothWithRawResponse:
        def __init__(self, resource: Both) -> None:
            self.retrieve = raw(resource.retrieve)

    class BothWithStreamingResponse:
        def __init__(self, resource: Both) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncBothWithRawResponse:
        def __init__(self, resource: AsyncBoth) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncBothWithStreamingResponse:
        def __init__(self, resource: AsyncBoth) -> None:
            self.retrieve = async_streaming(resource.retrieve)
