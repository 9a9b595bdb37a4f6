"""The methods of `last_ids`."""

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
    from ..types import ListLastIdsResponse, Thing


class LastIds(Resource):
    """The methods of `last_ids`."""

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Thing, ListLastIdsResponse]:
        """`GET /last-ids`

        Args:
            after
            limit

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            for item in client.last_ids.list():
                print(item)
        """
        return self._list(_LIST, options, query={"after": after, "limit": limit})

    @property
    def with_raw_response(self) -> LastIdsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("LastIdsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> LastIdsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("LastIdsWithStreamingResponse", self._view("streaming"))


class AsyncLastIds(AsyncResource):
    """The methods of `last_ids`."""

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Thing, ListLastIdsResponse]:
        """`GET /last-ids`

        Args:
            after
            limit

        Returns:
            A page.

            A page; iterating over it goes through the items of all pages.

        Example:
            async for item in client.last_ids.list():
                print(item)
        """
        return self._list(_LIST, options, query={"after": after, "limit": limit})

    @property
    def with_raw_response(self) -> AsyncLastIdsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncLastIdsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncLastIdsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncLastIdsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ListLastIdsResponse, Thing] = Operation(
    "GET",
    "/last-ids",
    result=Ref("ListLastIdsResponse"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
)

if TYPE_CHECKING:

    class LastIdsWithRawResponse:
        def __init__(self, resource: LastIds) -> None:
            self.list = raw(resource.list)

    class LastIdsWithStreamingResponse:
        def __init__(self, resource: LastIds) -> None:
            self.list = streaming(resource.list)

    class AsyncLastIdsWithRawResponse:
        def __init__(self, resource: AsyncLastIds) -> None:
            self.list = async_raw(resource.list)

    class AsyncLastIdsWithStreamingResponse:
        def __init__(self, resource: AsyncLastIds) -> None:
            self.list = async_streaming(resource.list)
