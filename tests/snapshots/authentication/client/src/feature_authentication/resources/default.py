"""The methods of `default`."""

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


class Default(Resource):
    """The methods of `default`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /default`

        Example:
            client.default.retrieve()
        """
        return self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> DefaultWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("DefaultWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> DefaultWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("DefaultWithStreamingResponse", self._view("streaming"))


class AsyncDefault(AsyncResource):
    """The methods of `default`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /default`

        Example:
            await client.default.retrieve()
        """
        return await self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> AsyncDefaultWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncDefaultWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncDefaultWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncDefaultWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[None] = Operation("GET", "/default", security=(("bearer",),))

if TYPE_CHECKING:

    class DefaultWithRawResponse:
        def __init__(self, resource: Default) -> None:
            self.retrieve = raw(resource.retrieve)

    class DefaultWithStreamingResponse:
        def __init__(self, resource: Default) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncDefaultWithRawResponse:
        def __init__(self, resource: AsyncDefault) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncDefaultWithStreamingResponse:
        def __init__(self, resource: AsyncDefault) -> None:
            self.retrieve = async_streaming(resource.retrieve)
