"""The methods of `key`."""

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


class Key(Resource):
    """The methods of `key`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /key`

        Example:
            client.key.retrieve()
        """
        return self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> KeyWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("KeyWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> KeyWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("KeyWithStreamingResponse", self._view("streaming"))


class AsyncKey(AsyncResource):
    """The methods of `key`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /key`

        Example:
            await client.key.retrieve()
        """
        return await self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> AsyncKeyWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncKeyWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncKeyWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncKeyWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[None] = Operation(
    "GET", "/key", security=(("header_key",), ("query_key",), ("cookie_key",))
)

if TYPE_CHECKING:

    class KeyWithRawResponse:
        def __init__(self, resource: Key) -> None:
            self.retrieve = raw(resource.retrieve)

    class KeyWithStreamingResponse:
        def __init__(self, resource: Key) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncKeyWithRawResponse:
        def __init__(self, resource: AsyncKey) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncKeyWithStreamingResponse:
        def __init__(self, resource: AsyncKey) -> None:
            self.retrieve = async_streaming(resource.retrieve)
