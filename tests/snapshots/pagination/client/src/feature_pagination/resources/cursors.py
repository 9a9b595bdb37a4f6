"""The methods of `cursors`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
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
    from ..types import ListCursorsResponse, Thing


class Cursors(Resource):
    """The methods of `cursors`."""

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Thing, ListCursorsResponse]:
        """`GET /cursors`

        Args:
            cursor
            limit: Defaults to `20`.

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            for item in client.cursors.list():
                print(item)
        """
        return self._list(_LIST, options, query={"cursor": cursor, "limit": limit})

    @property
    def with_raw_response(self) -> CursorsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("CursorsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> CursorsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("CursorsWithStreamingResponse", self._view("streaming"))


class AsyncCursors(AsyncResource):
    """The methods of `cursors`."""

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Thing, ListCursorsResponse]:
        """`GET /cursors`

        Args:
            cursor
            limit: Defaults to `20`.

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            async for item in client.cursors.list():
                print(item)
        """
        return self._list(_LIST, options, query={"cursor": cursor, "limit": limit})

    @property
    def with_raw_response(self) -> AsyncCursorsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncCursorsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncCursorsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncCursorsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ListCursorsResponse, Thing] = Operation(
    "GET",
    "/cursors",
    result=Ref("ListCursorsResponse"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="cursor",
        cursor=("next_cursor",),
        limit="limit",
    ),
)

if TYPE_CHECKING:

    class CursorsWithRawResponse:
        def __init__(self, resource: Cursors) -> None:
            self.list = raw(resource.list)

    class CursorsWithStreamingResponse:
        def __init__(self, resource: Cursors) -> None:
            self.list = streaming(resource.list)

    class AsyncCursorsWithRawResponse:
        def __init__(self, resource: AsyncCursors) -> None:
            self.list = async_raw(resource.list)

    class AsyncCursorsWithStreamingResponse:
        def __init__(self, resource: AsyncCursors) -> None:
            self.list = async_streaming(resource.list)
