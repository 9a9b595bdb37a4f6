"""The methods of `offsets`."""

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
    from ..types import ListOffsetsResponse, Thing


class Offsets(Resource):
    """The methods of `offsets`."""

    def list(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Thing, ListOffsetsResponse]:
        """`GET /offsets`

        Args:
            offset
            limit

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            for item in client.offsets.list():
                print(item)
        """
        return self._list(_LIST, options, query={"offset": offset, "limit": limit})

    @property
    def with_raw_response(self) -> OffsetsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("OffsetsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> OffsetsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("OffsetsWithStreamingResponse", self._view("streaming"))


class AsyncOffsets(AsyncResource):
    """The methods of `offsets`."""

    def list(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Thing, ListOffsetsResponse]:
        """`GET /offsets`

        Args:
            offset
            limit

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            async for item in client.offsets.list():
                print(item)
        """
        return self._list(_LIST, options, query={"offset": offset, "limit": limit})

    @property
    def with_raw_response(self) -> AsyncOffsetsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncOffsetsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncOffsetsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncOffsetsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ListOffsetsResponse, Thing] = Operation(
    "GET",
    "/offsets",
    result=Ref("ListOffsetsResponse"),
    pages=Pages(
        "offset",
        items=("items",),
        parameter="offset",
        total=("total",),
        limit="limit",
        first=0,
    ),
)

if TYPE_CHECKING:

    class OffsetsWithRawResponse:
        def __init__(self, resource: Offsets) -> None:
            self.list = raw(resource.list)

    class OffsetsWithStreamingResponse:
        def __init__(self, resource: Offsets) -> None:
            self.list = streaming(resource.list)

    class AsyncOffsetsWithRawResponse:
        def __init__(self, resource: AsyncOffsets) -> None:
            self.list = async_raw(resource.list)

    class AsyncOffsetsWithStreamingResponse:
        def __init__(self, resource: AsyncOffsets) -> None:
            self.list = async_streaming(resource.list)
