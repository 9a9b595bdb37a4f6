"""The methods of `basic`."""

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


class BasicResource(Resource):
    """The methods of `basic`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /basic`

        Example:
            client.basic.retrieve()
        """
        return self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> BasicResourceWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("BasicResourceWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> BasicResourceWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("BasicResourceWithStreamingResponse", self._view("streaming"))


class AsyncBasicResource(AsyncResource):
    """The methods of `basic`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /basic`

        Example:
            await client.basic.retrieve()
        """
        return await self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> AsyncBasicResourceWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncBasicResourceWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncBasicResourceWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncBasicResourceWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[None] = Operation("GET", "/basic", security=(("basic",),))

if TYPE_CHECKING:

    class BasicResourceWithRawResponse:
        def __init__(self, resource: BasicResource) -> None:
            self.retrieve = raw(resource.retrieve)

    class BasicResourceWithStreamingResponse:
        def __init__(self, resource: BasicResource) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncBasicResourceWithRawResponse:
        def __init__(self, resource: AsyncBasicResource) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncBasicResourceWithStreamingResponse:
        def __init__(self, resource: AsyncBasicResource) -> None:
            self.retrieve = async_streaming(resource.retrieve)
