"""The methods of `ping`."""

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


class Ping(Resource):
    """The methods of `ping`."""

    def head(self, **options: Unpack[RequestOptions]) -> None:
        """`HEAD /v1/ping`

        Example:
            client.ping.head()
        """
        return self._call(_HEAD, options)

    @property
    def with_raw_response(self) -> PingWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("PingWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> PingWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("PingWithStreamingResponse", self._view("streaming"))


class AsyncPing(AsyncResource):
    """The methods of `ping`."""

    async def head(self, **options: Unpack[RequestOptions]) -> None:
        """`HEAD /v1/ping`

        Example:
            await client.ping.head()
        """
        return await self._call(_HEAD, options)

    @property
    def with_raw_response(self) -> AsyncPingWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncPingWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncPingWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncPingWithStreamingResponse", self._view("streaming"))


_HEAD: Operation[None] = Operation("HEAD", "/v1/ping")

if TYPE_CHECKING:

    class PingWithRawResponse:
        def __init__(self, resource: Ping) -> None:
            self.head = raw(resource.head)

    class PingWithStreamingResponse:
        def __init__(self, resource: Ping) -> None:
            self.head = streaming(resource.head)

    class AsyncPingWithRawResponse:
        def __init__(self, resource: AsyncPing) -> None:
            self.head = async_raw(resource.head)

    class AsyncPingWithStreamingResponse:
        def __init__(self, resource: AsyncPing) -> None:
            self.head = async_streaming(resource.head)
