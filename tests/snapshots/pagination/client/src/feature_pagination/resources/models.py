"""The methods of `models`."""

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
    from ..types import ListModelsResponse, Thing


class Models(Resource):
    """The methods of `models`."""

    def list(self, **options: Unpack[PageOptions]) -> Page[Thing, ListModelsResponse]:
        """`GET /models`

        Returns:
            All of them.

            A page with all items, to iterate over.

        Example:
            for item in client.models.list():
                print(item)
        """
        return self._list(_LIST, options)

    @property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ModelsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ModelsWithStreamingResponse", self._view("streaming"))


class AsyncModels(AsyncResource):
    """The methods of `models`."""

    def list(
        self, **options: Unpack[PageOptions]
    ) -> AsyncPaginator[Thing, ListModelsResponse]:
        """`GET /models`

        Returns:
            All of them.

            A page with all items, to iterate over.

        Example:
            async for item in client.models.list():
                print(item)
        """
        return self._list(_LIST, options)

    @property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncModelsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncModelsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[ListModelsResponse, Thing] = Operation(
    "GET",
    "/models",
    result=Ref("ListModelsResponse"),
    pages=Pages("single", items=("data",)),
)

if TYPE_CHECKING:

    class ModelsWithRawResponse:
        def __init__(self, resource: Models) -> None:
            self.list = raw(resource.list)

    class ModelsWithStreamingResponse:
        def __init__(self, resource: Models) -> None:
            self.list = streaming(resource.list)

    class AsyncModelsWithRawResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.list = async_raw(resource.list)

    class AsyncModelsWithStreamingResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.list = async_streaming(resource.list)
