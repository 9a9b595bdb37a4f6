"""The methods of `open`."""

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


class Open(Resource):
    """The methods of `open`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /open`

        Example:
            client.open.retrieve()
        """
        return self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> OpenWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("OpenWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> OpenWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("OpenWithStreamingResponse", self._view("streaming"))


class AsyncOpen(AsyncResource):
    """The methods of `open`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /open`

        Example:
            await client.open.retrieve()
        """
        return await self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> AsyncOpenWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncOpenWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncOpenWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncOpenWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[None] = Operation("GET", "/open")

if TYPE_CHECKING:

    class OpenWithRawResponse:
        def __init__(self, resource: Open) -> None:
            self.retrieve = raw(resource.retrieve)

    class OpenWithStreamingResponse:
        def __init__(self, resource: Open) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncOpenWithRawResponse:
        def __init__(self, resource: AsyncOpen) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncOpenWithStreamingResponse:
        def __init__(self, resource: AsyncOpen) -> None:
            self.retrieve = async_streaming(resource.retrieve)
