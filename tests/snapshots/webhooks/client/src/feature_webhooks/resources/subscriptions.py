"""The methods of `subscriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import JSON, AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from .._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )


class Subscriptions(Resource):
    """The methods of `subscriptions`."""

    def create(self, *, url: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /subscriptions`

        Args:
            url

        Example:
            client.subscriptions.create(url="https://example.com/path")
        """
        return self._call(_CREATE, options, body={"url": url})

    @property
    def with_raw_response(self) -> SubscriptionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("SubscriptionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> SubscriptionsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("SubscriptionsWithStreamingResponse", self._view("streaming"))


class AsyncSubscriptions(AsyncResource):
    """The methods of `subscriptions`."""

    async def create(self, *, url: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /subscriptions`

        Args:
            url

        Example:
            await client.subscriptions.create(url="https://example.com/path")
        """
        return await self._call(_CREATE, options, body={"url": url})

    @property
    def with_raw_response(self) -> AsyncSubscriptionsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncSubscriptionsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncSubscriptionsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncSubscriptionsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[None] = Operation("POST", "/subscriptions", body=JSON)

if TYPE_CHECKING:

    class SubscriptionsWithRawResponse:
        def __init__(self, resource: Subscriptions) -> None:
            self.create = raw(resource.create)

    class SubscriptionsWithStreamingResponse:
        def __init__(self, resource: Subscriptions) -> None:
            self.create = streaming(resource.create)

    class AsyncSubscriptionsWithRawResponse:
        def __init__(self, resource: AsyncSubscriptions) -> None:
            self.create = async_raw(resource.create)

    class AsyncSubscriptionsWithStreamingResponse:
        def __init__(self, resource: AsyncSubscriptions) -> None:
            self.create = async_streaming(resource.create)
