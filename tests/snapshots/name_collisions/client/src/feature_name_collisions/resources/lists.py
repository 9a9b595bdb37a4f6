"""The methods of `lists`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import AsyncResource, Operation, Ref, Resource

if TYPE_CHECKING:
    from builtins import list
    from typing import List as _List

    from .._runtime import (
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import List


class Lists(Resource):
    """The methods of `lists`."""

    def list(self, **options: Unpack[RequestOptions]) -> _List[List]:
        """`GET /lists`

        Returns:
            Lists.

        Example:
            client.lists.list()
        """
        return self._call(_LIST, options)

    @property
    def with_raw_response(self) -> ListsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ListsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ListsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ListsWithStreamingResponse", self._view("streaming"))


class AsyncLists(AsyncResource):
    """The methods of `lists`."""

    async def list(self, **options: Unpack[RequestOptions]) -> _List[List]:
        """`GET /lists`

        Returns:
            Lists.

        Example:
            await client.lists.list()
        """
        return await self._call(_LIST, options)

    @property
    def with_raw_response(self) -> AsyncListsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncListsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncListsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncListsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[list[List]] = Operation("GET", "/lists", result=Ref("list[List]"))

if TYPE_CHECKING:

    class ListsWithRawResponse:
        def __init__(self, resource: Lists) -> None:
            self.list = raw(resource.list)

    class ListsWithStreamingResponse:
        def __init__(self, resource: Lists) -> None:
            self.list = streaming(resource.list)

    class AsyncListsWithRawResponse:
        def __init__(self, resource: AsyncLists) -> None:
            self.list = async_raw(resource.list)

    class AsyncListsWithStreamingResponse:
        def __init__(self, resource: AsyncLists) -> None:
            self.list = async_streaming(resource.list)
