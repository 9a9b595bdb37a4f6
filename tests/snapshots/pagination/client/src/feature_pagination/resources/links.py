"""The methods of `links`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from builtins import list
    from typing import List

    from .._runtime import (
        AsyncPaginator,
        Omit,
        Page,
        PageOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import Thing


class Links(Resource):
    """The methods of `links`."""

    def list(
        self, *, page: int | Omit = omit, **options: Unpack[PageOptions]
    ) -> Page[Thing, List[Thing]]:
        """`GET /links`

        Args:
            page

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            for item in client.links.list():
                print(item)
        """
        return self._list(_LIST, options, query={"page": page})

    @property
    def with_raw_response(self) -> LinksWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("LinksWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> LinksWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("LinksWithStreamingResponse", self._view("streaming"))


class AsyncLinks(AsyncResource):
    """The methods of `links`."""

    def list(
        self, *, page: int | Omit = omit, **options: Unpack[PageOptions]
    ) -> AsyncPaginator[Thing, List[Thing]]:
        """`GET /links`

        Args:
            page

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            async for item in client.links.list():
                print(item)
        """
        return self._list(_LIST, options, query={"page": page})

    @property
    def with_raw_response(self) -> AsyncLinksWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncLinksWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncLinksWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncLinksWithStreamingResponse", self._view("streaming"))


_LIST: Operation[list[Thing], Thing] = Operation(
    "GET", "/links", result=Ref("list[Thing]"), pages=Pages("link")
)

if TYPE_CHECKING:

    class LinksWithRawResponse:
        def __init__(self, resource: Links) -> None:
            self.list = raw(resource.list)

    class LinksWithStreamingResponse:
        def __init__(self, resource: Links) -> None:
            self.list = streaming(resource.list)

    class AsyncLinksWithRawResponse:
        def __init__(self, resource: AsyncLinks) -> None:
            self.list = async_raw(resource.list)

    class AsyncLinksWithStreamingResponse:
        def __init__(self, resource: AsyncLinks) -> None:
            self.list = async_streaming(resource.list)
