"""The methods of `urls`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Pages, Ref, Resource

if TYPE_CHECKING:
    from .._runtime import (
        AsyncPaginator,
        Page,
        PageOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import ListUrlsResponse, Thing


class Urls(Resource):
    """The methods of `urls`."""

    def list(self, **options: Unpack[PageOptions]) -> Page[Thing, ListUrlsResponse]:
        """`GET /urls`

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            for item in client.urls.list():
                print(item)
        """
        return self._list(_LIST, options)

    @property
    def with_raw_response(self) -> UrlsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("UrlsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> UrlsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("UrlsWithStreamingResponse", self._view("streaming"))


class AsyncUrls(AsyncResource):
    """The methods of `urls`."""

    def list(
        self, **options: Unpack[PageOptions]
    ) -> AsyncPaginator[Thing, ListUrlsResponse]:
        """`GET /urls`

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            async for item in client.urls.list():
                print(item)
        """
        return self._list(_LIST, options)

    @property
    def with_raw_response(self) -> AsyncUrlsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncUrlsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncUrlsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncUrlsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ListUrlsResponse, Thing] = Operation(
    "GET",
    "/urls",
    result=Ref("ListUrlsResponse"),
    pages=Pages("next_url", items=("results",), cursor=("next",)),
)

if TYPE_CHECKING:

    class UrlsWithRawResponse:
        def __init__(self, resource: Urls) -> None:
            self.list = raw(resource.list)

    class UrlsWithStreamingResponse:
        def __init__(self, resource: Urls) -> None:
            self.list = streaming(resource.list)

    class AsyncUrlsWithRawResponse:
        def __init__(self, resource: AsyncUrls) -> None:
            self.list = async_raw(resource.list)

    class AsyncUrlsWithStreamingResponse:
        def __init__(self, resource: AsyncUrls) -> None:
            self.list = async_streaming(resource.list)
