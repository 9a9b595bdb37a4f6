"""The methods of `maybe`."""

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


class Maybe(Resource):
    """The methods of `maybe`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /maybe`

        Example:
            client.maybe.retrieve()
        """
        return self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> MaybeWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("MaybeWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> MaybeWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("MaybeWithStreamingResponse", self._view("streaming"))


class AsyncMaybe(AsyncResource):
    """The methods of `maybe`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /maybe`

        Example:
            await client.maybe.retrieve()
        """
        return await self._call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> AsyncMaybeWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncMaybeWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncMaybeWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncMaybeWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[None] = Operation("GET", "/maybe", security=(("bearer",), ()))

if TYPE_CHECKING:

    class MaybeWithRawResponse:
        def __init__(self, resource: Maybe) -> None:
            self.retrieve = raw(resource.retrieve)

    class MaybeWithStreamingResponse:
        def __init__(self, resource: Maybe) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncMaybeWithRawResponse:
        def __init__(self, resource: AsyncMaybe) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncMaybeWithStreamingResponse:
        def __init__(self, resource: AsyncMaybe) -> None:
            self.retrieve = async_streaming(resource.retrieve)
