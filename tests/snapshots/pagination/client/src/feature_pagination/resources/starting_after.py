"""The methods of `starting_after`."""

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
    from ..types import ListStartingAfterResponse, Thing


class StartingAfter(Resource):
    """The methods of `starting_after`."""

    def list(
        self,
        *,
        starting_after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Thing, ListStartingAfterResponse]:
        """`GET /starting-after`

        Args:
            starting_after
            limit

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            for item in client.starting_after.list():
                print(item)
        """
        return self._list(
            _LIST, options, query={"starting_after": starting_after, "limit": limit}
        )

    @property
    def with_raw_response(self) -> StartingAfterWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("StartingAfterWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> StartingAfterWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("StartingAfterWithStreamingResponse", self._view("streaming"))


class AsyncStartingAfter(AsyncResource):
    """The methods of `starting_after`."""

    def list(
        self,
        *,
        starting_after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Thing, ListStartingAfterResponse]:
        """`GET /starting-after`

        Args:
            starting_after
            limit

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            async for item in client.starting_after.list():
                print(item)
        """
        return self._list(
            _LIST, options, query={"starting_after": starting_after, "limit": limit}
        )

    @property
    def with_raw_response(self) -> AsyncStartingAfterWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncStartingAfterWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncStartingAfterWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncStartingAfterWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ListStartingAfterResponse, Thing] = Operation(
    "GET",
    "/starting-after",
    result=Ref("ListStartingAfterResponse"),
    pages=Pages(
        "last_item",
        items=("data",),
        parameter="starting_after",
        cursor=("id",),
        has_more=("has_more",),
        limit="limit",
    ),
)

if TYPE_CHECKING:

    class StartingAfterWithRawResponse:
        def __init__(self, resource: StartingAfter) -> None:
            self.list = raw(resource.list)

    class StartingAfterWithStreamingResponse:
        def __init__(self, resource: StartingAfter) -> None:
            self.list = streaming(resource.list)

    class AsyncStartingAfterWithRawResponse:
        def __init__(self, resource: AsyncStartingAfter) -> None:
            self.list = async_raw(resource.list)

    class AsyncStartingAfterWithStreamingResponse:
        def __init__(self, resource: AsyncStartingAfter) -> None:
            self.list = async_streaming(resource.list)
