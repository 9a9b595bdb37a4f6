"""The methods of `ticker`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Events, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from typing import Any

    from .._runtime import (
        AsyncStream,
        Omit,
        RequestOptions,
        Stream,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Price


class Ticker(Resource):
    """The methods of `ticker`."""

    def retrieve(
        self, *, last_event_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[Price]:
        """Follow the prices.

        Args:
            last_event_id

        Returns:
            Prices as they change.

            The stream of events.

        Example:
            client.ticker.retrieve()
        """
        return self._stream(
            _RETRIEVE, options, headers={"Last-Event-ID": last_event_id}
        )

    @property
    def with_raw_response(self) -> TickerWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("TickerWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> TickerWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("TickerWithStreamingResponse", self._view("streaming"))


class AsyncTicker(AsyncResource):
    """The methods of `ticker`."""

    async def retrieve(
        self, *, last_event_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncStream[Price]:
        """Follow the prices.

        Args:
            last_event_id

        Returns:
            Prices as they change.

            The stream of events.

        Example:
            await client.ticker.retrieve()
        """
        return await self._stream(
            _RETRIEVE, options, headers={"Last-Event-ID": last_event_id}
        )

    @property
    def with_raw_response(self) -> AsyncTickerWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncTickerWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncTickerWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncTickerWithStreamingResponse", self._view("streaming"))


_RETRIEVE: Operation[Any, Price] = Operation(
    "GET", "/ticker", events=Events(Ref("Price"), reconnect=True)
)

if TYPE_CHECKING:

    class TickerWithRawResponse:
        def __init__(self, resource: Ticker) -> None:
            self.retrieve = raw(resource.retrieve)

    class TickerWithStreamingResponse:
        def __init__(self, resource: Ticker) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncTickerWithRawResponse:
        def __init__(self, resource: AsyncTicker) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncTickerWithStreamingResponse:
        def __init__(self, resource: AsyncTicker) -> None:
            self.retrieve = async_streaming(resource.retrieve)
